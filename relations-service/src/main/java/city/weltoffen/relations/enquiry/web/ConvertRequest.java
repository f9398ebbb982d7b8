package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.ConversionPlan;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted enquiry is to become: either a relation or an activity, with a partner.
 *
 * @param partner id of a known partner; that of the enquiry where it is missing; an activity needs none
 * @param newPartner where it is not known yet
 * @param confirmed that the new partner is none of those that look the same
 */
record ConvertRequest(
        @Valid @Nullable NewRelation relation,
        @Valid @Nullable NewActivity activity,
        @Nullable String partner,
        @Valid @Nullable NewPartner newPartner,
        @Nullable Boolean confirmed) {

    /** @throws DomainProblem {@code invalid} with everything that cannot be */
    ConversionPlan plan(Enquiry enquiry, Catalogue catalogue, PartnerIndex partners, NamedDepartments known) {
        Catalogue.requireNone(
                destination(),
                Known.partner("#/partner", Texts.orNothing(partner), partners),
                newPartner == null
                        ? Stream.empty()
                        : Catalogue.unknownCountry("#/newPartner/country", Texts.orNothing(newPartner.country())),
                relation == null ? Stream.empty() : relation.problems(known),
                activity == null ? Stream.empty() : activity.problems(catalogue, known));
        return activity == null
                ? Objects.requireNonNull(relation).plan(with(enquiry), enquiry)
                : activity.plan(with(enquiry), enquiry);
    }

    private Stream<FieldProblem> destination() {
        if (relation == null && activity == null) {
            return Stream.of(new FieldProblem("#/relation", "required"));
        }
        return relation != null && activity != null
                ? Stream.of(new FieldProblem("#/activity", "one-of-both"))
                : Stream.empty();
    }

    private ConversionPlan.With with(Enquiry enquiry) {
        if (newPartner != null) {
            return new ConversionPlan.With(
                    null, newPartner.details(enquiry.details().country()));
        }
        String known = Texts.orNothing(partner);
        return new ConversionPlan.With(known == null ? enquiry.details().partner() : new PartnerId(known), null);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
