package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another enquiry of the same body, or from the same city or country on the same theme. */
public record SimilarEnquiry(EnquiryEntry enquiry, List<Why> why) {

    /** Why it is similar. */
    public enum Why {
        SAME_BODY,
        /** Both bodies are of the same city, by whichever of its names. */
        SAME_CITY_AND_THEME,
        SAME_COUNTRY_AND_THEME
    }

    /** Those that came in the time before one, newest first. */
    static List<SimilarEnquiry> to(EnquiryEntry one, EnquiryIndex index, PartnerIndex partners, Period within) {
        LocalDate first = one.receivedOn().minus(within);
        Set<String> partnerIds = one.details().partner() == null
                ? Set.of()
                : partners.idsOf(one.details().partner());
        NamedCities cities = NamedCities.in(one.details(), partners);
        return index
                .find(other -> !other.id().equals(one.id())
                        && !other.receivedOn().isBefore(first)
                        && !other.receivedOn().isAfter(one.receivedOn()))
                .stream()
                .map(other -> new SimilarEnquiry(other, why(one.details(), other.details(), partnerIds, cities)))
                .filter(similar -> !similar.why().isEmpty())
                .sorted(Comparator.comparing(
                                (SimilarEnquiry similar) -> similar.enquiry().createdAt())
                        .reversed())
                .toList();
    }

    private static List<Why> why(EnquiryDetails one, EnquiryDetails other, Set<String> partnerIds, NamedCities cities) {
        List<Why> why = new ArrayList<>();
        if (isOf(other.partner(), partnerIds) || isSameName(one.organisation(), other.organisation())) {
            why.add(Why.SAME_BODY);
        }
        boolean theme = !Collections.disjoint(one.themes(), other.themes());
        if (theme && cities.areIn(other.organisation())) {
            why.add(Why.SAME_CITY_AND_THEME);
        }
        if (theme && one.country() != null && one.country().equals(other.country())) {
            why.add(Why.SAME_COUNTRY_AND_THEME);
        }
        return List.copyOf(why);
    }

    private static boolean isOf(@Nullable PartnerId partner, Set<String> ids) {
        return partner != null && ids.contains(partner.value());
    }

    private static boolean isSameName(@Nullable String one, @Nullable String other) {
        String folded = FoldedText.fold(one);
        return !folded.isEmpty() && folded.equals(FoldedText.fold(other));
    }
}
