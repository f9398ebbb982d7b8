/** Webhooks: entries as signed messages to other systems (Standard Webhooks). */
@NullMarked
package city.weltoffen.notification.webhook;

import org.jspecify.annotations.NullMarked;
