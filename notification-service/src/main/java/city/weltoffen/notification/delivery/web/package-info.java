/** The API of deliveries. */
@NullMarked
package city.weltoffen.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
