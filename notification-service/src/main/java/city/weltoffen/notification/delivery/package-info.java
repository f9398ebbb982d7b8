/** What goes out by outlets: each entry once for each outlet, and each attempt to deliver on record. */
@NullMarked
package city.weltoffen.notification.delivery;

import org.jspecify.annotations.NullMarked;
