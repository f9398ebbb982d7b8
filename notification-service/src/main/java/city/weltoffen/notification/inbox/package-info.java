/** One entry per event and recipient, whatever crashes or comes twice. */
@NullMarked
package city.weltoffen.notification.inbox;

import org.jspecify.annotations.NullMarked;
