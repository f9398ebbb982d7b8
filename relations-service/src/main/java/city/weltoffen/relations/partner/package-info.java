/** Cities, networks and other bodies that the city is connected with. */
@NullMarked
package city.weltoffen.relations.partner;

import org.jspecify.annotations.NullMarked;
