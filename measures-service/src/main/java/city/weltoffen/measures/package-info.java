/** What the city promised to do, how far it is, and what it says of that. */
@NullMarked
package city.weltoffen.measures;

import org.jspecify.annotations.NullMarked;
