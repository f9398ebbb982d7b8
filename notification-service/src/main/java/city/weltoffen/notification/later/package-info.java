/** What readers do not want to hear of until a day: subjects and rules that are silent for one of them until then. */
@NullMarked
package city.weltoffen.notification.later;

import org.jspecify.annotations.NullMarked;
