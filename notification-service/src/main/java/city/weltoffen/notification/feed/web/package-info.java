/** Secret addresses for feed readers and calendars. */
@NullMarked
package city.weltoffen.notification.feed.web;

import org.jspecify.annotations.NullMarked;
