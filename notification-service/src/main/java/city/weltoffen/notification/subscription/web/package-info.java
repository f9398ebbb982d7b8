/** The HTTP API of subscriptions. */
@NullMarked
package city.weltoffen.notification.subscription.web;

import org.jspecify.annotations.NullMarked;
