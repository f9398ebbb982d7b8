/** The city's working days. */
@NullMarked
package city.weltoffen.defaults.calendar;

import org.jspecify.annotations.NullMarked;
