package city.weltoffen.networking.application.web;

import city.weltoffen.events.Money;
import city.weltoffen.networking.application.Amounts;
import city.weltoffen.networking.application.ApplicationContent;
import city.weltoffen.networking.application.ApplicationRole;
import city.weltoffen.networking.application.NamedLink;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.interest.WantedCall;
import city.weltoffen.networking.interest.web.EurosRequest;
import city.weltoffen.networking.learning.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What an application says.
 *
 * @param stage where a new one begins: {@code ADVICE}, {@code IDEA} or {@code INTEREST}; ignored later
 * @param project acronym or short name
 * @param call id of the call it answers
 * @param programme abbreviation of the funding programme; the call's when nothing is said
 * @param role {@code LEAD} when nothing is said
 * @param departments slugs; the first is the responsible one
 * @param partners ids of the partners in the consortium
 * @param requested the share of the city that is asked for
 * @param total budget of the whole consortium
 * @param reportDue day on which the next report to the funder is due
 * @param links into the city's records system, or to other pages
 */
record ApplicationRequest(
        @Nullable Stage stage,
        @NotBlank @Size(max = 60) String project,
        @NotBlank @Size(max = 300) String title,
        @Size(max = 100) @Nullable String call,

        @Size(max = 50) @Pattern(regexp = "[0-9A-Za-z+._/-]*") @Nullable
        String programme,

        @Nullable ApplicationRole role,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> departments,
        @Size(max = 100) @Nullable Set<@NotNull @Pattern(regexp = "[0-9A-Za-z-]{1,64}") String> partners,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> themes,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> measures,
        @Valid @Nullable EurosRequest requested,
        @Valid @Nullable EurosRequest ownContribution,
        @Valid @Nullable EurosRequest total,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable LocalDate reportDue,
        @Size(max = 200) @Nullable String fileReference,
        @Size(max = 50) @Nullable List<@NotNull @Valid ApplicationLink> links,
        @Size(max = 20_000) @Nullable String notes,
        @Size(max = 20_000) @Nullable String lessons) {

    private static final String SLUG = "[a-z0-9][a-z0-9.-]*";

    /** Where a document lies. */
    record ApplicationLink(
            @NotBlank @Size(max = 200) String label,

            @NotBlank @Size(max = 2000) @URL(regexp = "https://.*")
            String url) {}

    Stage firstStage() {
        return stage == null ? Stage.ADVICE : stage;
    }

    ApplicationContent content(@Nullable WantedCall wanted) {
        return new ApplicationContent(
                project.strip(),
                title.strip(),
                wanted,
                Texts.orNone(programme),
                role == null ? ApplicationRole.LEAD : role,
                departments,
                Texts.set(partners),
                Texts.set(themes),
                Texts.set(measures),
                new Amounts(money(requested), money(ownContribution), money(total)),
                begins,
                ends,
                reportDue,
                Texts.orNone(fileReference),
                links == null
                        ? List.of()
                        : links.stream()
                                .map(link -> new NamedLink(
                                        link.label().strip(), link.url().strip()))
                                .toList(),
                Texts.orNone(notes),
                Texts.orNone(lessons));
    }

    private static @Nullable Money money(@Nullable EurosRequest amount) {
        return amount == null ? null : amount.money();
    }
}
