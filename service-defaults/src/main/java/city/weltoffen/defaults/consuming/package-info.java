/** How events are consumed: bad records set aside, outages waited for, every event counted and traced. */
@NullMarked
package city.weltoffen.defaults.consuming;

import org.jspecify.annotations.NullMarked;
