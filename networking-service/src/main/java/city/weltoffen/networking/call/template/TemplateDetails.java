package city.weltoffen.networking.call.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same every year.
 *
 * @param code stays; with the year it is the identifier of the call
 * @param month in which the call usually opens, 1 to 12; none of a standing offer
 * @param active whether calls come of it
 */
record TemplateDetails(
        String code,
        String title,
        String kind,
        @Nullable String programme,
        Rhythm rhythm,
        @Nullable Integer month,
        List<String> audiences,
        List<String> keywords,
        @Nullable String link,
        @Nullable String description,
        boolean active) {

    TemplateDetails {
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        if ((rhythm == Rhythm.YEARLY) != (month != null)) {
            throw new IllegalArgumentException("a month belongs to what comes each year, and only to that");
        }
    }
}
