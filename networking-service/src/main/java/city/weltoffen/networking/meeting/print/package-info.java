/** Minutes as documents. */
@NullMarked
package city.weltoffen.networking.meeting.print;

import org.jspecify.annotations.NullMarked;
