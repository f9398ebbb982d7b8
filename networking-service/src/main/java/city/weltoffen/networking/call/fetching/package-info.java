/** Fetches what lies outside Weltoffen, patiently, politely, and never more than was asked for. */
@NullMarked
package city.weltoffen.networking.call.fetching;

import org.jspecify.annotations.NullMarked;
