/** The HTTP API of the inbox, with its live stream. */
@NullMarked
package city.weltoffen.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
