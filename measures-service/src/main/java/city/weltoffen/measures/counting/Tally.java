package city.weltoffen.measures.counting;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What was counted. Takes each event once, in any order; for use by several threads. */
interface Tally {

    /** @param assigned measures that the event was assigned to by hand */
    void add(CopiedEvent event, Collection<String> assigned);

    BigDecimal value(Span span);

    /** The spans for which there is a figure. */
    SortedSet<Span> spans(LocalDate today);

    /** Ids in the copy of exactly the events behind the figure of a span, newest first. */
    List<String> events(Span span, @Nullable Position before, int most);
}
