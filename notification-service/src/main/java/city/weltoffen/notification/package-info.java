/** Brings every event to those whom it concerns, with the reason. */
@NullMarked
package city.weltoffen.notification;

import org.jspecify.annotations.NullMarked;
