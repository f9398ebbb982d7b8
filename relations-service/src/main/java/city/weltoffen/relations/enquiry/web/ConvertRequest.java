package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.catalogue.TextRequest;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.RelationPlan;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted enquiry is to become.
 *
 * @param partner id of a known partner; that of the enquiry where it is missing
 * @param newPartner where it is not known yet
 * @param confirmed that the new partner is none of those that look the same
 * @param responsible slug of a department
 * @param involved slugs; the other departments that were asked where it is missing
 */
record ConvertRequest(
        @NotNull Target to,
        @NotNull RelationKind kind,
        @Nullable String partner,
        @Valid @Nullable NewPartner newPartner,
        @Nullable Boolean confirmed,
        @Valid @Nullable TextRequest title,
        @Nullable String responsible,
        @Size(max = 40) @Nullable Set<@NotBlank String> involved) {

    /** What it can become. */
    enum Target {
        RELATION
    }

    /** @param country that of the enquiry where it is missing */
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

    /** @throws DomainProblem {@code invalid} with everything that is not known */
    RelationPlan plan(Enquiry enquiry, PartnerIndex partners, Directory directory) {
        String known = Texts.orNothing(partner);
        String leading = Texts.orNothing(responsible);
        Catalogue.requireNone(
                Known.partner("#/partner", known, partners),
                newPartner == null
                        ? Stream.empty()
                        : Catalogue.unknownCountry("#/newPartner/country", Texts.orNothing(newPartner.country())),
                Known.departments("#/responsible", leading == null ? List.of() : List.of(leading), directory),
                Known.departments("#/involved", Texts.orEmpty(involved), directory));
        PartnerId chosen = known == null ? enquiry.details().partner() : new PartnerId(known);
        return newPartner == null
                ? new RelationPlan(kind, details(enquiry, leading), chosen, null)
                : new RelationPlan(
                        kind,
                        details(enquiry, leading),
                        null,
                        newPartner.details(enquiry.details().country()));
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    private RelationDetails details(Enquiry enquiry, @Nullable String leading) {
        Set<String> others = involved == null
                ? Texts.orEmpty(Set.copyOf(enquiry.consultation().departments()))
                : Texts.orEmpty(involved);
        return new RelationDetails(
                title == null ? null : title.text(),
                null,
                enquiry.details().themes(),
                Set.of(),
                Set.of(),
                leading,
                others.stream().filter(slug -> !slug.equals(leading)).collect(Collectors.toSet()),
                List.of(),
                List.of(),
                Map.of(),
                false,
                false,
                Set.of(),
                enquiry.details().fileReference(),
                null,
                null);
    }
}
