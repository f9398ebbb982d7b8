/** The watch over calls: their days, what changed in them, what the office recommends, and whom their deadlines concern. */
@NullMarked
package city.weltoffen.networking.call.watch;

import org.jspecify.annotations.NullMarked;
