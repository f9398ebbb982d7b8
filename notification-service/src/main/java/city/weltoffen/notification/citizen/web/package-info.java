/** How citizens subscribe, confirm, change their choice and end it, without signing in. */
@NullMarked
package city.weltoffen.notification.citizen.web;

import org.jspecify.annotations.NullMarked;
