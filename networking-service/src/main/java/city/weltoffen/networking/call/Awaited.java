package city.weltoffen.networking.call;

import java.time.Instant;

/**
 * A field of which a source tells a value that went away a short time ago: it is believed once it has been told for long
 * enough.
 *
 * @param field its name, as the API has it
 * @param from who tells it
 * @param until when it is believed, if it is still told then
 */
public record Awaited(String field, CallOrigin from, Instant until) {}
