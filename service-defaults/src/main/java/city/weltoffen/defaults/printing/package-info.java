/** Documents as files to download, in the city's layout. */
@NullMarked
package city.weltoffen.defaults.printing;

import org.jspecify.annotations.NullMarked;
