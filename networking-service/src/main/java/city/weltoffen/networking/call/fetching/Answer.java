package city.weltoffen.networking.call.fetching;

import org.jspecify.annotations.Nullable;

/**
 * What a host said besides the body, which has been read already.
 *
 * @param notModified nothing was sent, since nothing is new
 */
public record Answer(
        boolean notModified,
        @Nullable String eTag,
        @Nullable String lastModified) {}
