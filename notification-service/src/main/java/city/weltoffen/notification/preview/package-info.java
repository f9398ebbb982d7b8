/** What a rule would have brought lately. */
@NullMarked
package city.weltoffen.notification.preview;

import org.jspecify.annotations.NullMarked;
