/** Calls: what the city may apply for, compete for, host or comment on. */
@NullMarked
package city.weltoffen.networking.call;

import org.jspecify.annotations.NullMarked;
