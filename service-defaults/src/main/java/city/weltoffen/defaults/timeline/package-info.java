/** Events in the order of time, newest first, as ranges of a primary key: fast on any store. */
@NullMarked
package city.weltoffen.defaults.timeline;

import org.jspecify.annotations.NullMarked;
