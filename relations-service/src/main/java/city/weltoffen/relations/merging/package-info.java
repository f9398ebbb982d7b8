/** Makes one partner of two, with all their relations. */
@NullMarked
package city.weltoffen.relations.merging;

import org.jspecify.annotations.NullMarked;
