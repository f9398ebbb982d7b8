package city.weltoffen.measures.measure;

import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All of a measure from which its standing follows, and what is shown of it.
 *
 * @param phaseByHand what somebody said, whatever is derived
 * @param spent by year, as the finance system says
 * @param withdrawn the concept names it no longer
 */
public record MeasureState(
        MeasureDetails details,
        List<SubMeasure> subMeasures,
        Milestones milestones,
        Papers papers,
        @Nullable Overriding<Phase> phaseByHand,
        @Nullable Overriding<Status> statusByHand,
        @Nullable Interruption interruption,
        Map<Integer, Money> spent,
        boolean withdrawn) {

    public MeasureState {
        subMeasures = List.copyOf(subMeasures);
        spent = Collections.unmodifiableMap(new TreeMap<>(spent));
    }

    static MeasureState begin(MeasureDetails details, List<SubMeasure> subMeasures) {
        return new MeasureState(
                details, subMeasures, Milestones.none(), Papers.none(), null, null, null, Map.of(), false);
    }

    MeasureState with(MeasureDetails now) {
        return new MeasureState(
                now, subMeasures, milestones, papers, phaseByHand, statusByHand, interruption, spent, withdrawn);
    }

    MeasureState with(List<SubMeasure> now) {
        return new MeasureState(
                details, now, milestones, papers, phaseByHand, statusByHand, interruption, spent, withdrawn);
    }

    MeasureState with(Milestones now) {
        return new MeasureState(
                details, subMeasures, now, papers, phaseByHand, statusByHand, interruption, spent, withdrawn);
    }

    MeasureState with(Papers now) {
        return new MeasureState(
                details, subMeasures, milestones, now, phaseByHand, statusByHand, interruption, spent, withdrawn);
    }

    MeasureState withPhase(@Nullable Overriding<Phase> now) {
        return new MeasureState(
                details, subMeasures, milestones, papers, now, statusByHand, interruption, spent, withdrawn);
    }

    MeasureState withStatus(@Nullable Overriding<Status> now) {
        return new MeasureState(
                details, subMeasures, milestones, papers, phaseByHand, now, interruption, spent, withdrawn);
    }

    MeasureState with(@Nullable Interruption now) {
        return new MeasureState(
                details, subMeasures, milestones, papers, phaseByHand, statusByHand, now, spent, withdrawn);
    }

    MeasureState withSpent(Map<Integer, Money> now) {
        return new MeasureState(
                details, subMeasures, milestones, papers, phaseByHand, statusByHand, interruption, now, withdrawn);
    }

    MeasureState withdrawn(boolean now) {
        return new MeasureState(
                details, subMeasures, milestones, papers, phaseByHand, statusByHand, interruption, spent, now);
    }

    /** Whether it goes on only when somebody resumes it. */
    public boolean isClosed() {
        return interruption != null && interruption.isFinal();
    }

    /**
     * As it was on a day, as far as dates tell: what was reached or decided later is left out. What people said by hand
     * and changed since stays as it is.
     */
    public MeasureState asOf(LocalDate day) {
        return with(milestones.asOf(day)).with(papers.asOf(day));
    }

    /** The parts that the concept still names. */
    public List<SubMeasure> parts() {
        return subMeasures.stream().filter(part -> !part.withdrawn()).toList();
    }

    public Optional<SubMeasure> part(String code) {
        return subMeasures.stream().filter(part -> part.code().equals(code)).findFirst();
    }
}
