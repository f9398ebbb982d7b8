/** Everything that any service reported about a partner, on one time line. */
@NullMarked
package city.weltoffen.relations.memory;

import org.jspecify.annotations.NullMarked;
