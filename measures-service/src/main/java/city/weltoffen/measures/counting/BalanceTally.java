package city.weltoffen.measures.counting;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is open at the end of a span: a subject is when the last of its events until then opened it and meets the
 * conditions. So neither a close without an open nor two opens distort it, and a matter that does not meet the conditions
 * any more counts no longer.
 */
final class BalanceTally implements Tally {

    private static final int MOST_SPANS = 600;

    private final CountDefinition definition;
    private final ZoneId zone;
    private final Map<String, TreeMap<Position, Turn>> turns = new HashMap<>();
    private final Map<Span, BigDecimal> known = new HashMap<>();

    BalanceTally(CountDefinition definition, ZoneId zone) {
        this.definition = definition;
        this.zone = zone;
    }

    /** An event that opened or closed its subject. */
    private record Turn(String kind, Position position, boolean opens) {

        String id() {
            return TimeLine.of(kind).idOf(position);
        }
    }

    @Override
    public synchronized void add(CopiedEvent event, Collection<String> assigned) {
        if (definition.concerns(event.kind())) {
            known.clear();
            Position position = event.position();
            // the same event may come with and without what was assigned by hand
            turns.computeIfAbsent(event.subject(), none -> new TreeMap<>())
                    .merge(
                            position,
                            new Turn(event.kind(), position, definition.matches(event, assigned)),
                            (before, same) -> before.opens() ? before : same);
        }
    }

    private Stream<Turn> open(Span span) {
        Position end = new Position(span.until(zone).toEpochMilli(), "");
        return turns.values().stream()
                .flatMap(own -> Optional.ofNullable(own.lowerEntry(end)).stream())
                .map(Map.Entry::getValue)
                .filter(Turn::opens);
    }

    @Override
    public synchronized BigDecimal value(Span span) {
        return known.computeIfAbsent(
                span, asked -> BigDecimal.valueOf(open(asked).count()));
    }

    @Override
    public synchronized SortedSet<Span> spans(LocalDate today) {
        SortedSet<Span> spans = new TreeSet<>();
        Span last = Span.of(definition.grain(), today);
        turns.values().stream()
                .map(own -> own.firstKey().millis())
                .min(Comparator.naturalOrder())
                .map(first -> LocalDate.ofInstant(Instant.ofEpochMilli(first), zone))
                .ifPresent(first -> {
                    Span span = Span.of(definition.grain(), first);
                    while (span.compareTo(last) < 0 && spans.size() < MOST_SPANS) {
                        spans.add(span);
                        span = span.next();
                    }
                    spans.add(last);
                });
        return spans;
    }

    @Override
    public synchronized List<String> events(Span span, @Nullable Position before, int most) {
        return open(span)
                .filter(turn -> before == null || turn.position().compareTo(before) < 0)
                .sorted(Comparator.comparing(Turn::position).reversed())
                .limit(most)
                .map(Turn::id)
                .toList();
    }
}
