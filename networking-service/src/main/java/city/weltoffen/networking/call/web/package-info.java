/** The HTTP API of calls. */
@NullMarked
package city.weltoffen.networking.call.web;

import org.jspecify.annotations.NullMarked;
