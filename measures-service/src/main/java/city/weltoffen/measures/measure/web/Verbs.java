package city.weltoffen.measures.measure.web;

import city.weltoffen.measures.measure.MilestonePlan;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the verbs of a measure take. */
final class Verbs {

    private static final String ADDRESS = "https?://\\S+";

    private Verbs() {}

    /** @param department that reaches it, where that is not the responsible one */
    record MilestoneRequest(
            @Valid @NotNull TextRequest title,
            @NotNull LocalDate due,
            @Nullable String subMeasure,
            @Nullable String department,
            @Valid @Nullable PersonRequest contact) {

        MilestonePlan plan() {
            return new MilestonePlan(title.text(), due, subMeasure, department, MeasureRequest.person(contact));
        }
    }

    record ChangeMilestone(
            @NotBlank String milestone,
            @Valid @NotNull MilestoneRequest plan,
            @Size(max = 1000) @Nullable String reason) {}

    /** @param on day on which it was reached */
    record CompleteMilestone(
            @NotBlank String milestone, @NotNull LocalDate on) {}

    record OneMilestone(
            @NotBlank String milestone,
            @Size(max = 1000) @Nullable String reason) {}

    /** @param phase nothing where it follows from the part's milestones again */
    record ChangePart(@NotBlank String subMeasure, @Nullable Phase phase) {}

    record OverridePhase(
            @NotNull Phase value,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param value {@code ON_TIME} or {@code LATE}: for the others there are verbs */
    record OverrideStatus(
            @NotNull Status value,
            @NotBlank @Size(max = 1000) String reason) {}

    record Explanation(@Size(max = 1000) @Nullable String reason) {}

    record Because(@NotBlank @Size(max = 1000) String reason) {}

    /** @param until last day on which it rests */
    record Postpone(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param into code of the measure that takes its place */
    record GiveWay(
            @NotBlank String into,
            @NotBlank @Size(max = 1000) String reason) {}

    record AddPaper(
            @NotBlank @Size(max = 50) String number,

            @Pattern(regexp = ADDRESS) @Size(max = 500) @Nullable
            String link,

            @Size(max = 300) @Nullable String title) {}

    record AddResolution(
            @NotBlank @Size(max = 100) String body,
            @NotNull LocalDate on,
            @Size(max = 50) @Nullable String number) {}

    /** @param paper id of a paper or of a resolution */
    record RemovePaper(@NotBlank String paper) {}
}
