package city.weltoffen.measures.measure.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.Actor;
import city.weltoffen.measures.measure.CouncilResolution;
import city.weltoffen.measures.measure.Derived;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.MeasureState;
import city.weltoffen.measures.measure.Milestone;
import city.weltoffen.measures.measure.Overriding;
import city.weltoffen.measures.measure.Paper;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One measure: what lists show, and the rest.
 *
 * @param conceptTitle its title as the concept has it
 * @param dependsOn codes of measures without which it cannot go on
 * @param neededBy codes of measures that depend on it
 * @param planned budget by year
 * @param spent by year, as the finance system says
 * @param derivedPhase what follows from milestones, parts, evidence and dates, with reasons
 * @param phaseByHand what somebody said instead
 * @param may what the reader may do
 */
record MeasureResponse(
        @JsonUnwrapped MeasureSummary summaryOfMeasure,
        LocalizedText conceptTitle,
        @Nullable LocalizedText description,
        @Nullable Person contact,
        List<Actor> actors,
        Set<String> dependsOn,
        List<String> neededBy,
        @Nullable String fileReference,
        Map<Integer, Money> planned,
        Map<Integer, Money> spent,
        List<Part> subMeasures,
        List<Step> milestones,
        List<Paper> papers,
        List<CouncilResolution> resolutions,
        Derived<Phase> derivedPhase,
        Derived<Status> derivedStatus,
        @Nullable Overriding<Phase> phaseByHand,
        @Nullable Overriding<Status> statusByHand,
        @Nullable Interruption interruption,
        MeasureAccess.Rights may,
        Instant createdAt) {

    /**
     * A part of it.
     *
     * @param phase as said, else as its milestones tell
     * @param said whether somebody said it
     */
    record Part(String code, LocalizedText title, @Nullable Phase phase, boolean said, boolean withdrawn) {}

    /** A milestone. */
    record Step(
            String id,
            LocalizedText title,
            LocalDate due,
            @Nullable LocalDate completedOn,
            boolean overdue,
            @Nullable String subMeasure,
            @Nullable String department,
            @Nullable Person contact) {

        static Step of(Milestone milestone, LocalDate today) {
            return new Step(
                    milestone.id(),
                    milestone.plan().title(),
                    milestone.plan().due(),
                    milestone.completedOn(),
                    milestone.isOverdue(today),
                    milestone.plan().subMeasure(),
                    milestone.plan().department(),
                    milestone.plan().contact());
        }
    }

    static MeasureResponse of(
            KnownMeasure known, Measure measure, List<String> neededBy, MeasureAccess.Rights may, LocalDate today) {
        MeasureState state = measure.state();
        MeasureDetails details = state.details();
        return new MeasureResponse(
                known.summary(),
                measure.named(),
                details.description(),
                details.contact(),
                details.actors(),
                details.dependsOn(),
                neededBy,
                details.fileReference(),
                details.planned(),
                state.spent(),
                parts(state),
                state.milestones().all().stream()
                        .map(milestone -> Step.of(milestone, today))
                        .toList(),
                state.papers().papers(),
                state.papers().resolutions(),
                known.standing().derivedPhase(),
                known.standing().derivedStatus(),
                state.phaseByHand(),
                state.statusByHand(),
                state.interruption(),
                may,
                measure.createdAt());
    }

    private static List<Part> parts(MeasureState state) {
        return state.subMeasures().stream()
                .map(part -> new Part(
                        part.code(),
                        part.title(),
                        part.phaseBy(state.milestones().all()).orElse(null),
                        part.phase() != null,
                        part.withdrawn()))
                .toList();
    }
}
