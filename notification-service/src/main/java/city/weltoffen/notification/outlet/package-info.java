/** Outlets: the ways besides the inbox by which a person or a department hears of events. */
@NullMarked
package city.weltoffen.notification.outlet;

import org.jspecify.annotations.NullMarked;
