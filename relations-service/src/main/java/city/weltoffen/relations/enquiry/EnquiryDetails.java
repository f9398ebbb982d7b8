package city.weltoffen.relations.enquiry;

import city.weltoffen.events.Copies;
import city.weltoffen.relations.partner.PartnerId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an enquiry is about.
 *
 * @param kind slug of one of the city's kinds of enquiry
 * @param text in the sender's own words
 * @param organisation that asks, as it calls itself
 * @param country ISO 3166-1 alpha-2
 * @param themes slugs of the city's themes
 * @param partner the organisation, where it is a partner already
 */
public record EnquiryDetails(
        String kind,
        String subject,
        String text,
        @Nullable String organisation,
        @Nullable String country,
        Set<String> themes,
        @Nullable PartnerId partner,
        @Nullable String fileReference) {

    public EnquiryDetails {
        themes = Copies.set(themes);
    }

    EnquiryDetails sorted(Triage triage) {
        return new EnquiryDetails(
                triage.kind() == null ? kind : triage.kind(),
                subject,
                text,
                organisation,
                triage.country() == null ? country : triage.country(),
                triage.themes() == null ? themes : triage.themes(),
                triage.partner() == null ? partner : triage.partner(),
                fileReference);
    }

    EnquiryDetails withPartner(PartnerId known) {
        return new EnquiryDetails(kind, subject, text, organisation, country, themes, known, fileReference);
    }

    /** Without the name, address and number of who asks, where they stand in the letter. */
    public EnquiryDetails without(Sender person) {
        return new EnquiryDetails(
                kind, subject, person.blackenedIn(text), organisation, country, themes, partner, fileReference);
    }
}
