package city.weltoffen.measures.measure;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the council.
 *
 * @param id within the measure
 * @param number as the council's office gives it
 * @param link address where it can be read
 */
public record Paper(
        String id,
        String number,
        @Nullable String link,
        @Nullable String title) {}
