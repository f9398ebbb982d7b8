/** When somebody is reminded of a day, and when not yet again. */
@NullMarked
package city.weltoffen.defaults.reminders;

import org.jspecify.annotations.NullMarked;
