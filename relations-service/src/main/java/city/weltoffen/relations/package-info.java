/** The database of the city's international relations. */
@NullMarked
package city.weltoffen.relations;

import org.jspecify.annotations.NullMarked;
