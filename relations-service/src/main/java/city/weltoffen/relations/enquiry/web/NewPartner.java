package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * The partner that an enquiry brings, where it is not known yet.
 *
 * @param country ISO 3166-1 alpha-2; that of the enquiry where it is missing
 */
record NewPartner(
        @NotNull PartnerKind kind,
        @NotNull @Valid TextRequest name,
        @Nullable String country,

        @Size(max = 500) @URL(regexp = "https?://[^\\s]+") @Nullable
        String website) {

    PartnerDetails details(@Nullable String otherwise) {
        String own = Texts.orNothing(country);
        return new PartnerDetails(
                kind, name.text(), List.of(), own == null ? otherwise : own, null, Texts.orNothing(website));
    }
}
