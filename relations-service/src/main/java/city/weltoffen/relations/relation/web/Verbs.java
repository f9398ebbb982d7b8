package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.Conversion;
import city.weltoffen.relations.relation.Founding;
import city.weltoffen.relations.relation.InteractionType;
import city.weltoffen.relations.relation.Membership;
import city.weltoffen.relations.relation.NewInteraction;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Resolution;
import city.weltoffen.relations.relation.Step;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the verbs of a relation take. */
final class Verbs {

    private Verbs() {}

    /** @param validUntil last day, where it is limited */
    record AgreementRequest(
            @NotNull LocalDate signedOn, @Nullable LocalDate validUntil) {

        Agreement agreement() {
            return new Agreement(signedOn, validUntil);
        }
    }

    /** @param body that decided; @param number of the paper */
    record ResolutionRequest(
            @NotBlank @Size(max = 100) String body,
            @NotNull LocalDate on,
            @Size(max = 50) @Nullable String number) {

        Resolution resolution() {
            return new Resolution(body.strip(), on, number);
        }
    }

    /** @param yearOnly only the year is known */
    record Establish(
            @NotNull LocalDate on,
            @Nullable Boolean yearOnly,
            @Valid @Nullable AgreementRequest agreement,
            @Valid @Nullable ResolutionRequest resolution) {

        Founding founding() {
            boolean onlyYear = Boolean.TRUE.equals(yearOnly);
            return new Founding(onlyYear ? on.withDayOfYear(1) : on, onlyYear);
        }
    }

    record Explanation(@Size(max = 1000) @Nullable String reason) {}

    record ReviewUse(
            @NotNull Membership.Use use,
            @Size(max = 1000) @Nullable String reason) {}

    record Recommend(
            @NotNull Step step, @NotBlank @Size(max = 1000) String reason) {}

    record Suspend(
            @NotBlank @Size(max = 1000) String reason,
            @Valid @Nullable ResolutionRequest resolution) {}

    record End(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason,
            @Valid @Nullable ResolutionRequest resolution) {}

    /** With what its new kind has beyond others. */
    record Convert(
            @NotNull RelationKind kind,
            @Valid @Nullable AgreementRequest agreement,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> namedProjects,
            @Valid @Nullable MembershipRequest membership,
            @Valid @Nullable ProjectRequest project,
            @Valid @Nullable ResolutionRequest resolution,
            @Size(max = 1000) @Nullable String reason) {

        Conversion conversion() {
            return new Conversion(
                    kind,
                    Verbs.agreement(agreement),
                    namedProjects == null ? List.of() : namedProjects,
                    membership == null ? null : membership.membership(),
                    project == null ? null : project.project(),
                    Verbs.resolution(resolution),
                    reason);
        }
    }

    /** @param note what it was about, 500 characters at most */
    record Interact(
            @NotNull LocalDate on,
            @NotNull InteractionType type,
            @Size(max = 500) @Nullable String note) {

        NewInteraction interaction() {
            return new NewInteraction(on, type, note == null || note.isBlank() ? null : note.strip());
        }
    }

    static @Nullable Agreement agreement(@Nullable AgreementRequest request) {
        return request == null ? null : request.agreement();
    }

    static @Nullable Resolution resolution(@Nullable ResolutionRequest request) {
        return request == null ? null : request.resolution();
    }
}
