/** Meetings of the networking group, from the invitation to the minutes that hold. */
@NullMarked
package city.weltoffen.networking.meeting;

import org.jspecify.annotations.NullMarked;
