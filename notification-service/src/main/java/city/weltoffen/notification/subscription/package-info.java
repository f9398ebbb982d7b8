/** Subscriptions: rules over events, owned by a person or a department. */
@NullMarked
package city.weltoffen.notification.subscription;

import org.jspecify.annotations.NullMarked;
