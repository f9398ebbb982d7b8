/** Tells which subscriptions an event meets, and by which of their criteria. */
@NullMarked
package city.weltoffen.notification.matching;

import org.jspecify.annotations.NullMarked;
