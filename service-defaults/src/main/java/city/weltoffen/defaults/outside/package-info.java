/** What lies outside of the city's own network, and what does not. */
@NullMarked
package city.weltoffen.defaults.outside;

import org.jspecify.annotations.NullMarked;
