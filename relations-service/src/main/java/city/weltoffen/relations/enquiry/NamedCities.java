package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.PartnerKind;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The known cities that an enquiry names as, or within, the body that asks: {@code Miasto Poznań} and {@code Universität
 * Posen} are of one city.
 *
 * @param names all of them, in every language, folded
 */
record NamedCities(Set<String> names) {

    private static final int SHORTEST = 3;

    static NamedCities in(EnquiryDetails enquiry, PartnerIndex partners) {
        String body = padded(enquiry.organisation());
        return new NamedCities(partners.find(partner -> isNamed(partner, enquiry, body)).stream()
                .flatMap(partner -> partner.foldedNames().stream())
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isNamed(PartnerEntry partner, EnquiryDetails enquiry, String body) {
        PartnerDetails details = partner.details();
        boolean there = enquiry.country() == null || Objects.equals(enquiry.country(), details.country());
        return details.kind() == PartnerKind.CITY
                && (partner.id().equals(enquiry.partner())
                        || there && partner.foldedNames().stream().anyMatch(name -> occurs(name, body)));
    }

    /** Whether a body names one of them. */
    boolean areIn(@Nullable String organisation) {
        String body = padded(organisation);
        return names.stream().anyMatch(name -> occurs(name, body));
    }

    private static boolean occurs(String name, String body) {
        return name.length() >= SHORTEST && body.contains(" " + name + " ");
    }

    private static String padded(@Nullable String text) {
        return " " + FoldedText.fold(text) + " ";
    }
}
