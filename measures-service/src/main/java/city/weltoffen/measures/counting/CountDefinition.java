package city.weltoffen.measures.counting;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Copies;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is counted from events: data of the city.
 *
 * @param kinds of event that count; of a balance, that open
 * @param closes of a balance, kinds that close whatever is open of the same subject
 * @param of path of the field whose values are told apart or added up
 * @param conditions all of which an event meets
 */
public record CountDefinition(
        Operation operation,
        Set<String> kinds,
        Set<String> closes,
        @Nullable String of,
        List<Condition> conditions,
        Grain grain) {

    static final String TAGS = "tags.";

    public CountDefinition {
        kinds = Copies.set(kinds);
        closes = Copies.set(closes);
        conditions = conditions.stream()
                .sorted(Comparator.comparing(Condition::path))
                .toList();
    }

    /** As the concept's file says. */
    public static CountDefinition of(ConceptIndicator.Count file) {
        List<Condition> conditions = new ArrayList<>();
        file.filter().forEach((tag, values) -> conditions.add(new Condition(TAGS + tag, Set.copyOf(values))));
        file.keys().forEach((path, values) -> conditions.add(new Condition(path, Set.copyOf(values))));
        return new CountDefinition(
                Operation.valueOf(file.operation().toUpperCase(Locale.ROOT)),
                Set.copyOf(file.kinds()),
                Set.copyOf(file.closes()),
                file.of(),
                conditions,
                Grain.valueOf(file.period()));
    }

    /** Counts what the successor of a department does as well; what the department did still counts. */
    public CountDefinition followed(Followed followed) {
        List<Condition> now = conditions.stream()
                .map(condition -> condition.followed(followed))
                .toList();
        return new CountDefinition(operation, kinds, closes, of, now, grain);
    }

    /** Whether a department is named of which the successor is not. */
    public boolean keeps(Followed followed) {
        return conditions.stream()
                .anyMatch(condition -> condition.values().contains(followed.from())
                        && !condition.equals(condition.followed(followed)));
    }

    /** Whether it adds up by time, so that a year begins with nothing. */
    public boolean beginsAnewEachYear() {
        return operation != Operation.BALANCE && grain != Grain.TOTAL;
    }

    Stream<String> allKinds() {
        return Stream.concat(kinds.stream(), closes.stream());
    }

    boolean concerns(String kind) {
        return kinds.contains(kind) || closes.contains(kind);
    }

    /** Whether it matters to which measures events were assigned by hand. */
    boolean asksFor(String measure) {
        return conditions.stream()
                .anyMatch(condition -> condition.path().equals(CopiedEvent.MEASURES)
                        && condition.values().contains(measure));
    }

    boolean asksForMeasures() {
        return conditions.stream().anyMatch(condition -> condition.path().equals(CopiedEvent.MEASURES));
    }

    /** @param assigned measures that the event was assigned to by hand */
    boolean matches(CopiedEvent event, Collection<String> assigned) {
        if (!kinds.contains(event.kind())) {
            return false;
        }
        for (Condition condition : conditions) {
            boolean byHand = condition.path().equals(CopiedEvent.MEASURES) && condition.holds(assigned);
            if (!byHand && !condition.holds(event.values(condition.path()))) {
                return false;
            }
        }
        return true;
    }
}
