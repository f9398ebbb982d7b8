package city.weltoffen.measures.concept.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.Urgency;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureState;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.measure.Standing;
import city.weltoffen.measures.measure.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole concept for one page.
 *
 * @param version counts the files taken over
 * @param figures over all measures
 * @param withdrawn measures that the concept names no longer
 */
record ConceptResponse(
        String id,
        LocalizedText title,
        String adopted,
        @Nullable String source,
        int version,
        List<Concept.Goal> goals,
        List<FieldResponse> fields,
        List<Glance> withdrawn,
        Figures figures) {

    /** A field with its measures, also those that were moved into it by hand. */
    record FieldResponse(String id, LocalizedText title, List<Glance> measures, Figures figures) {}

    /** How many measures are in which phase and have which status. */
    record Figures(int measures, Map<Phase, Long> phases, Map<Status, Long> statuses) {}

    /**
     * A measure at a glance.
     *
     * @param reasons why its derived status is what it is
     * @param silentSince reporting date since which nothing was heard of it
     */
    record Glance(
            String code,
            LocalizedText title,
            Set<String> goals,
            Urgency urgency,
            @Nullable String responsible,
            Set<String> involved,
            Phase phase,
            Status status,
            boolean byHand,
            Interruption.@Nullable Kind interrupted,
            Progress progress,
            List<Reason> reasons,
            @Nullable LocalDate silentSince,
            List<PartGlance> subMeasures) {

        static Glance of(MeasureEntry entry, Standing standing, Progress progress, @Nullable LocalDate silentSince) {
            MeasureState state = entry.state();
            Interruption interruption = state.interruption();
            return new Glance(
                    entry.code().value(),
                    state.details().title(),
                    state.details().goals(),
                    state.details().urgency(),
                    state.details().responsible(),
                    state.details().involved(),
                    standing.phase(),
                    standing.status(),
                    state.phaseByHand() != null || state.statusByHand() != null,
                    interruption == null ? null : interruption.kind(),
                    progress,
                    standing.derivedStatus().reasons(),
                    silentSince,
                    state.parts().stream()
                            .map(part -> new PartGlance(
                                    part.code(),
                                    part.title(),
                                    part.phaseBy(state.milestones().all()).orElse(null)))
                            .toList());
        }
    }

    /** @param phase unknown where nobody said it and no milestone tells */
    record PartGlance(
            String code, LocalizedText title, @Nullable Phase phase) {}
}
