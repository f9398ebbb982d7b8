package city.weltoffen.relations.partner;

import city.weltoffen.defaults.text.FoldedText;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partner as lists show, search and compare it.
 *
 * @param mergedInto the one that remains, where this one was merged
 * @param words every name and the country, folded
 * @param foldedNames each name, folded
 */
public record PartnerEntry(
        PartnerId id,
        PartnerDetails details,
        boolean example,
        @Nullable PartnerId mergedInto,
        FoldedText words,
        Set<String> foldedNames) {

    static PartnerEntry of(Partner partner) {
        PartnerDetails details = partner.details();
        return new PartnerEntry(
                partner.id(),
                details,
                partner.example(),
                partner.mergedInto().orElse(null),
                FoldedText.of(details.names().map(name -> name)),
                details.names().map(FoldedText::fold).collect(Collectors.toUnmodifiableSet()));
    }
}
