/** What all calendar files have in common. */
@NullMarked
package city.weltoffen.defaults.ical;

import org.jspecify.annotations.NullMarked;
