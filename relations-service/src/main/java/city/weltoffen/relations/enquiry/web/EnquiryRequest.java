package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.EnquiryChannel;
import city.weltoffen.relations.enquiry.EnquiryDetails;
import city.weltoffen.relations.enquiry.NewEnquiry;
import city.weltoffen.relations.enquiry.Sender;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as somebody inside enters or corrects it; way and day of arrival count when it is entered.
 *
 * @param country ISO 3166-1 alpha-2
 * @param partner id, where the body is a partner already
 * @param channel by hand where it is missing
 * @param receivedOn today where it is missing
 */
record EnquiryRequest(
        @NotBlank String kind,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 200) @Nullable String organisation,
        @Nullable String country,
        @Size(max = 20) @Nullable Set<@NotBlank String> themes,
        @Nullable String partner,
        @Size(max = 100) @Nullable String fileReference,
        @Nullable EnquiryChannel channel,
        @Nullable LocalDate receivedOn,
        @Valid @Nullable SenderRequest sender) {

    /** @throws DomainProblem {@code invalid} with every value that is not known */
    EnquiryDetails details(Catalogue catalogue, PartnerIndex partners) {
        String known = Texts.orNothing(partner);
        Catalogue.requireNone(
                Catalogue.unknown(
                        "#/kind", List.of(kind), catalogue.enquiryKinds().keySet()),
                Catalogue.unknown(
                        "#/themes", Texts.orEmpty(themes), catalogue.themes().keySet()),
                Catalogue.unknownCountry("#/country", Texts.orNothing(country)),
                Known.partner("#/partner", known, partners));
        return new EnquiryDetails(
                kind,
                subject.strip(),
                text.strip(),
                Texts.orNothing(organisation),
                Texts.orNothing(country),
                Texts.orEmpty(themes),
                known == null ? null : new PartnerId(known),
                Texts.orNothing(fileReference));
    }

    NewEnquiry enquiry(EnquiryDetails details, LocalDate today) {
        return new NewEnquiry(
                channel == null ? EnquiryChannel.HAND : channel,
                receivedOn == null ? today : receivedOn,
                details,
                person());
    }

    @Nullable
    Sender person() {
        return sender == null ? null : sender.sender();
    }
}
