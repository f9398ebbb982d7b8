package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a partner that others may need. A partner is a body, never a natural person.
 *
 * @param kind {@code CITY}, {@code REGION}, {@code NETWORK}, {@code ORGANISATION}, {@code CIVIL_SOCIETY} or {@code LOCAL_ACTOR}
 * @param name as the city writes it
 * @param otherNames in other languages, and former ones
 * @param country ISO 3166-1 alpha-2
 */
public record PartnerFacts(
        String kind,
        LocalizedText name,
        List<String> otherNames,
        @Nullable String country) {

    public PartnerFacts {
        otherNames = Copies.list(otherNames);
    }
}
