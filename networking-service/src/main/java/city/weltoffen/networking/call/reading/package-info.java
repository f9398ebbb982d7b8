/** Reads what sources other than the portal's search hold: feeds, the bulk file, the Förderdatenbank. */
@NullMarked
package city.weltoffen.networking.call.reading;

import org.jspecify.annotations.NullMarked;
