/** The one place where this service asks something outside: posts to receivers, and trusts none of them. */
@NullMarked
package city.weltoffen.notification.webhook.sending;

import org.jspecify.annotations.NullMarked;
