package city.weltoffen.relations.enquiry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, for somebody to look over and enter as an enquiry; nothing is stored.
 *
 * @param kind slug of the kind that its subject names
 * @param organisation the partner whose web site the sender's address belongs to
 * @param country of that partner, or by the ending of the address, ISO 3166-1 alpha-2
 * @param partner id of that partner
 * @param cut whether the mail was longer than the text here
 * @param attachments names; their content stays with whoever has the mail
 */
record PrefilledEnquiry(
        String subject,
        String text,
        boolean cut,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable String partner,
        PrefilledSender sender,
        List<String> attachments) {

    /** @param language in which the mail is written, where that could be told */
    record PrefilledSender(
            @Nullable String name,
            @Nullable String email,
            @Nullable String language) {}
}
