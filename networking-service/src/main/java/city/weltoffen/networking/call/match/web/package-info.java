/** The HTTP API of matches. */
@NullMarked
package city.weltoffen.networking.call.match.web;

import org.jspecify.annotations.NullMarked;
