package city.weltoffen.measures.snapshot;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a report keeps it; it names no natural person.
 *
 * @param field id of its field of action
 * @param phase in force
 * @param status in force
 * @param because why it stands so and who said otherwise; nothing of it is public
 * @param interruption why it does not go on by itself
 */
public record FrozenMeasure(
        String code,
        LocalizedText title,
        @Nullable LocalizedText description,
        String field,
        @Nullable String responsible,
        Set<String> involved,
        Period period,
        Phase phase,
        Status status,
        @Nullable Because because,
        @Nullable FrozenStop interruption,
        List<FrozenPart> subMeasures,
        List<FrozenMilestone> milestones,
        Map<Integer, Money> planned,
        Map<Integer, Money> spent,
        List<FrozenPaper> papers,
        List<FrozenResolution> resolutions,
        List<FrozenIndicator> indicators,
        List<FrozenProgress> progress) {

    public FrozenMeasure {
        involved = Collections.unmodifiableSet(new LinkedHashSet<>(involved));
        subMeasures = List.copyOf(subMeasures);
        milestones = List.copyOf(milestones);
        planned = Collections.unmodifiableMap(new TreeMap<>(planned));
        spent = Collections.unmodifiableMap(new TreeMap<>(spent));
        papers = List.copyOf(papers);
        resolutions = List.copyOf(resolutions);
        indicators = List.copyOf(indicators);
        progress = List.copyOf(progress);
    }

    /** @param phase nothing where neither somebody said it nor milestones tell */
    public record FrozenPart(
            String code, LocalizedText title, @Nullable Phase phase) {}

    public record FrozenMilestone(
            String id,
            LocalizedText title,
            LocalDate due,
            @Nullable LocalDate completedOn) {

        public boolean isOverdue(LocalDate asOf) {
            return completedOn == null && due.isBefore(asOf);
        }
    }

    /** A paper of the council. */
    public record FrozenPaper(
            String number, @Nullable String title, @Nullable String link) {}

    public record FrozenResolution(
            String body, LocalDate on, @Nullable String number) {}

    /** @param reason in words; internal */
    public record FrozenStop(
            Interruption.Kind kind,
            @Nullable LocalDate until,
            @Nullable String into,
            @Nullable String reason) {

        FrozenStop published() {
            return new FrozenStop(kind, until, into, null);
        }
    }

    /** Without what is internal. */
    FrozenMeasure published() {
        return new FrozenMeasure(
                code,
                title,
                description,
                field,
                responsible,
                involved,
                period,
                phase,
                status,
                null,
                interruption == null ? null : interruption.published(),
                subMeasures,
                milestones,
                planned,
                spent,
                papers,
                resolutions,
                indicators.stream().map(FrozenIndicator::published).toList(),
                progress);
    }

    public Optional<FrozenIndicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    public Optional<FrozenMilestone> milestone(String id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst();
    }
}
