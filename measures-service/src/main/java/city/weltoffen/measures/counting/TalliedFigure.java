package city.weltoffen.measures.counting;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.evidence.LiveEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A figure as it was counted, with the events behind it. */
record TalliedFigure(Tally tally, LiveEvents known) implements Figure {

    @Override
    public BigDecimal value(Span span) {
        return tally.value(span);
    }

    @Override
    public SortedMap<Span, BigDecimal> series(LocalDate today) {
        SortedMap<Span, BigDecimal> series = new TreeMap<>();
        tally.spans(today).forEach(span -> series.put(span, tally.value(span)));
        return series;
    }

    @Override
    public TimeLinePage<CopiedEvent> events(Span span, @Nullable String cursor, int size) {
        Position before = cursor == null ? null : Position.ofCursor(cursor);
        List<String> ids = tally.events(span, before, size + 1);
        List<CopiedEvent> events = known.find(ids.stream().limit(size).toList());
        String next = ids.size() > size && !events.isEmpty()
                ? events.getLast().position().cursor()
                : null;
        return new TimeLinePage<>(events, next);
    }
}
