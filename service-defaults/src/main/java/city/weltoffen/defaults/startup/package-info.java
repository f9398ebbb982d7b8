/** Settings that every service starts with. */
@NullMarked
package city.weltoffen.defaults.startup;

import org.jspecify.annotations.NullMarked;
