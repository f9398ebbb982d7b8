package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.web.PublicEnquiryRequest.PublicSender;
import city.weltoffen.relations.forms.Typed;
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
                Typed.text(kind),
                Typed.text(subject),
                Typed.text(text),
                Typed.text(organisation),
                country,
                themes,
                new PublicSender(Typed.text(name), Typed.text(email), Typed.orNothing(phone), Typed.text(language)),
                website2);
    }
}
