/** Events that notification-service publishes: subscriptions. */
@NullMarked
package city.weltoffen.events.notifications;

import org.jspecify.annotations.NullMarked;
