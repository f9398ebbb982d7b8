package city.weltoffen.relations.partner;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param name as the city writes it in German and English
 * @param otherNames in other languages, and former ones
 * @param country ISO 3166-1 alpha-2; a network may have none
 * @param website address of the partner's own pages
 */
public record PartnerDetails(
        PartnerKind kind,
        LocalizedText name,
        List<OtherName> otherNames,
        @Nullable String country,
        @Nullable Position position,
        @Nullable String website) {

    public PartnerDetails {
        otherNames = List.copyOf(otherNames);
    }

    /** Every name by which the partner is found. */
    public Stream<String> names() {
        return Stream.concat(
                        Stream.of(name.de(), name.en()), otherNames.stream().map(OtherName::name))
                .distinct();
    }

    /** With the names of one that turned out to be the same. */
    PartnerDetails withNamesOf(PartnerDetails same) {
        List<String> known = names().toList();
        Stream<OtherName> added = same.names()
                .filter(other -> !known.contains(other))
                .map(other -> same.otherNames.stream()
                        .filter(name -> name.name().equals(other))
                        .findFirst()
                        .orElseGet(() -> new OtherName(other, null, false)));
        return new PartnerDetails(
                kind,
                name,
                Stream.concat(otherNames.stream(), added).toList(),
                country == null ? same.country : country,
                position == null ? same.position : position,
                website == null ? same.website : website);
    }
}
