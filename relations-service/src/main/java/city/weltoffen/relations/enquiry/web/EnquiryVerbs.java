package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Outcome;
import city.weltoffen.relations.enquiry.Recommendation;
import city.weltoffen.relations.enquiry.Triage;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the verbs of an enquiry take. */
final class EnquiryVerbs {

    private EnquiryVerbs() {}

    /** What is missing stays as it is. */
    record TriageRequest(
            @Nullable String kind,
            @Size(max = 20) @Nullable Set<@NotBlank String> themes,
            @Nullable String country,
            @Nullable String partner) {

        /** @throws DomainProblem {@code invalid} with every value that is not known */
        Triage triage(Catalogue catalogue, PartnerIndex partners) {
            String sorted = Texts.orNothing(kind);
            String known = Texts.orNothing(partner);
            Catalogue.requireNone(
                    sorted == null
                            ? Stream.empty()
                            : Catalogue.unknown(
                                    "#/kind",
                                    List.of(sorted),
                                    catalogue.enquiryKinds().keySet()),
                    Catalogue.unknown(
                            "#/themes",
                            Texts.orEmpty(themes),
                            catalogue.themes().keySet()),
                    Catalogue.unknownCountry("#/country", Texts.orNothing(country)),
                    Known.partner("#/partner", known, partners));
            return new Triage(
                    sorted,
                    themes == null ? null : Texts.orEmpty(themes),
                    Texts.orNothing(country),
                    known == null ? null : new PartnerId(known));
        }
    }

    /** @param replyBy last day for the statements, not before today */
    record RouteRequest(
            @NotEmpty @Size(max = 40) Set<@NotBlank String> departments,
            @NotNull LocalDate replyBy) {

        /** @throws DomainProblem {@code invalid} when one is not known */
        List<String> asked(NamedDepartments known) {
            Catalogue.requireNone(known.problems("#/departments", departments));
            return List.copyOf(Texts.orEmpty(departments));
        }
    }

    record StatementRequest(
            @NotBlank String department,
            @NotNull Recommendation recommendation,
            @NotBlank @Size(max = 10_000) String text) {}

    record DecideRequest(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 5_000) String reason) {}

    /** @param language ISO 639-1, one of the city's answer languages */
    record AnswerRequest(
            @NotBlank String language,
            @NotBlank @Size(max = 20_000) String text) {}
}
