/** The API of meetings. */
@NullMarked
package city.weltoffen.networking.meeting.web;

import org.jspecify.annotations.NullMarked;
