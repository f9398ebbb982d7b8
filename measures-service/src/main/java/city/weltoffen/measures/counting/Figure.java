package city.weltoffen.measures.counting;

import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A counted figure. */
public interface Figure {

    BigDecimal value(Span span);

    /** By span, up to today. */
    SortedMap<Span, BigDecimal> series(LocalDate today);

    /** Exactly the events behind the figure of a span, newest first. */
    TimeLinePage<CopiedEvent> events(Span span, @Nullable String cursor, int size);
}
