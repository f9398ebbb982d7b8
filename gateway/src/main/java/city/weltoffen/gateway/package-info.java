/** The only door: everything that a browser or a machine asks of Weltoffen comes in here. */
@NullMarked
package city.weltoffen.gateway;

import org.jspecify.annotations.NullMarked;
