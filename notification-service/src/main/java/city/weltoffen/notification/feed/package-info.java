/** Feeds and calendars of what comes by an outlet, at secret addresses. */
@NullMarked
package city.weltoffen.notification.feed;

import org.jspecify.annotations.NullMarked;
