/** Who hears of an event, why, and by which outlets. */
@NullMarked
package city.weltoffen.notification.audience;

import org.jspecify.annotations.NullMarked;
