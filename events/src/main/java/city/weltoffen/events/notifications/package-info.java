/** Events that notification-service publishes: subscriptions, outlets and deliveries. */
@NullMarked
package city.weltoffen.events.notifications;

import org.jspecify.annotations.NullMarked;
