/** Whom the office invited to hear, by mail, what the coordinators of departments hear of. */
@NullMarked
package city.weltoffen.notification.invitation;

import org.jspecify.annotations.NullMarked;
