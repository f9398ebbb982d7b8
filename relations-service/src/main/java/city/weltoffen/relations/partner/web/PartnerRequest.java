package city.weltoffen.relations.partner.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a partner.
 *
 * @param country ISO 3166-1 alpha-2
 * @param website address with http or https
 */
record PartnerRequest(
        @NotNull PartnerKind kind,
        @NotNull @Valid TextRequest name,
        @Size(max = 50) @Nullable List<@NotNull @Valid NameRequest> otherNames,
        @Nullable String country,
        @Valid @Nullable PositionRequest position,

        @Size(max = 500) @URL(regexp = "https?://[^\\s]+") @Nullable
        String website) {

    /** @throws DomainProblem {@code invalid} when the country is none */
    PartnerDetails details() {
        Catalogue.requireNone(Catalogue.unknownCountry("#/country", country));
        return new PartnerDetails(
                kind,
                name.text(),
                otherNames == null
                        ? List.of()
                        : otherNames.stream()
                                .map(NameRequest::otherName)
                                .distinct()
                                .toList(),
                country,
                position == null ? null : new Position(position.latitude(), position.longitude()),
                website == null || website.isBlank() ? null : website.strip());
    }

    /** @param language ISO 639-1, where it is the name in one language */
    record NameRequest(
            @NotBlank @Size(max = 200) String name,
            @Pattern(regexp = "[a-z]{2}") @Nullable String language,
            @Nullable Boolean former) {

        OtherName otherName() {
            return new OtherName(name.strip(), language, Boolean.TRUE.equals(former));
        }
    }

    /** Degrees, WGS 84. */
    record PositionRequest(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}
}
