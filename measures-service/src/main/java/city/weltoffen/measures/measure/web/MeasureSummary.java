package city.weltoffen.measures.measure.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.concept.Urgency;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.MeasureState;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Progress;
import city.weltoffen.measures.measure.Status;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list.
 *
 * @param phase in force, derived or by hand
 * @param status in force
 * @param interrupted what was decided, where it does not go on by itself
 * @param withdrawn the concept names it no longer
 */
record MeasureSummary(
        String code,
        LocalizedText title,
        String field,
        Set<String> goals,
        Urgency urgency,
        @Nullable String responsible,
        Set<String> involved,
        Period period,
        Phase phase,
        Status status,
        Interruption.@Nullable Kind interrupted,
        Progress progress,
        boolean withdrawn,
        Instant updatedAt) {

    static MeasureSummary of(KnownMeasure known) {
        MeasureState state = known.entry().state();
        MeasureDetails details = state.details();
        Interruption interruption = state.interruption();
        return new MeasureSummary(
                known.entry().code().value(),
                details.title(),
                details.field(),
                details.goals(),
                details.urgency(),
                details.responsible(),
                details.involved(),
                details.period(),
                known.standing().phase(),
                known.standing().status(),
                interruption == null ? null : interruption.kind(),
                known.progress(),
                state.withdrawn(),
                known.entry().updatedAt());
    }
}
