/** Deletes what is personal after its time. */
@NullMarked
package city.weltoffen.notification.retention;

import org.jspecify.annotations.NullMarked;
