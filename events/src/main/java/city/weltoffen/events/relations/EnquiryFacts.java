package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an enquiry; who asks what, and in which words, stays at the enquiry desk.
 *
 * @param kind slug of the kind of enquiry
 * @param state {@code RECEIVED}, {@code TRIAGE}, {@code CONSULTATION}, {@code DECIDED} or {@code ANSWERED}
 * @param partner id of the partner, where it is one
 * @param country ISO 3166-1 alpha-2
 * @param themes slugs of themes
 * @param receivedOn day on which it came
 */
public record EnquiryFacts(
        String kind,
        String state,
        @Nullable String partner,
        @Nullable String country,
        Set<String> themes,
        LocalDate receivedOn) {

    public EnquiryFacts {
        themes = Copies.set(themes);
    }
}
