/** The API of webhooks beyond that of all outlets. */
@NullMarked
package city.weltoffen.notification.webhook.web;

import org.jspecify.annotations.NullMarked;
