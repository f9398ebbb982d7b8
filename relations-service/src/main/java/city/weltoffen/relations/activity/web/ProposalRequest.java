package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.activity.ActivityProposal.Idea;
import city.weltoffen.relations.activity.ActivityProposal.Proposer;
import city.weltoffen.relations.catalogue.Catalogue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What anybody proposes.
 *
 * @param ends the first day where it is missing
 * @param website2 people do not see this field; what fills it in is no person
 */
record ProposalRequest(
        @NotBlank String kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 5000) String text,
        @Size(max = 300) @Nullable String place,
        @NotNull LocalDate begins,
        @Nullable LocalDate ends,
        @NotNull @Valid ProposerRequest proposer,
        @Size(max = 1000) @Nullable String website2) {

    /** Who proposes it, so that the office can answer. */
    record ProposerRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @Size(max = 200) @Nullable String organisation,
            @Size(max = 50) @Nullable String phone) {

        Proposer proposer() {
            return new Proposer(
                    name.strip(),
                    email.strip().toLowerCase(Locale.ROOT),
                    ActivityRequest.text(organisation),
                    ActivityRequest.text(phone));
        }
    }

    boolean isFromAProgram() {
        return website2 != null && !website2.isEmpty();
    }

    /** What is on none of the city's lists, or on a day that cannot be. */
    List<FieldProblem> problems(Catalogue catalogue, LocalDate today) {
        return Stream.of(
                        Catalogue.unknown(
                                "#/kind",
                                List.of(kind),
                                catalogue.activityKinds().keySet()),
                        ActivityReader.problem(begins.isBefore(today), "#/begins", "in-the-past"),
                        ActivityReader.problem(lastDay().isBefore(begins), "#/ends", "ends-before-begin"))
                .flatMap(each -> each)
                .toList();
    }

    Idea idea() {
        return new Idea(kind, title.strip(), text.strip(), ActivityRequest.text(place), begins, lastDay());
    }

    private LocalDate lastDay() {
        return ends == null ? begins : ends;
    }
}
