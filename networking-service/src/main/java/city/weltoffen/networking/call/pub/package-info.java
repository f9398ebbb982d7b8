/** Calls that associations and initiatives can answer, for everybody: list, page and feed. */
@NullMarked
package city.weltoffen.networking.call.pub;

import org.jspecify.annotations.NullMarked;
