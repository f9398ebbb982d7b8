/** Relations as points on a map. */
@NullMarked
package city.weltoffen.relations.map;

import org.jspecify.annotations.NullMarked;
