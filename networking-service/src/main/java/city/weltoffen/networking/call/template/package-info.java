/** Calls that recur and standing offers: known before anything is announced, one call for each year. */
@NullMarked
package city.weltoffen.networking.call.template;

import org.jspecify.annotations.NullMarked;
