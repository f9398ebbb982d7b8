/** What the public may know of the city's relations, as pages and as open data. */
@NullMarked
package city.weltoffen.relations.opendata;

import org.jspecify.annotations.NullMarked;
