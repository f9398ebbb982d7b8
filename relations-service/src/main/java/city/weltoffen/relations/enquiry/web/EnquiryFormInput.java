package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.web.PublicEnquiryRequest.PublicSender;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The enquiry form as a browser without JavaScript sends it.
 *
 * @param lang language of the page, {@code de} or {@code en}
 */
record EnquiryFormInput(
        @Nullable String lang,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String text,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable Set<String> themes,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        @Nullable String website2) {

    static EnquiryFormInput empty(@Nullable String lang) {
        return new EnquiryFormInput(lang, null, null, null, null, null, null, null, null, null, null, null);
    }

    PublicEnquiryRequest request() {
        return new PublicEnquiryRequest(
                text(kind),
                text(subject),
                text(text),
                text(organisation),
                country,
                themes,
                new PublicSender(text(name), text(email), phone, text(language)),
                website2);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
