package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.web.PageQuery;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The orders in which calls are listed; what has no value comes last, equal ones by next deadline and identifier. */
final class CallOrder {

    private static final Map<String, Function<CallLine, @Nullable Comparable<?>>> FIELDS = Map.of(
            "match", CallLine::rank,
            "nextDeadline", CallLine::nextDeadline,
            "opensOn", line -> line.entry().details().opensOn(),
            "updatedAt", line -> line.entry().updatedAt(),
            "title", line -> line.entry().details().title().toLowerCase(Locale.ROOT),
            "identifier", line -> line.entry().details().identifier(),
            "programme", line -> line.entry().details().programme(),
            "status", line -> line.entry().details().status().name());

    private static final Comparator<CallLine> OTHERWISE = Comparator.comparing(
                    CallLine::nextDeadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.entry().details().identifier());

    private CallOrder() {}

    static Comparator<CallLine> of(PageQuery query) {
        Sort.Order order = query.sortBy(FIELDS.keySet(), Sort.by("nextDeadline"))
                .iterator()
                .next();
        return comparing(order.getProperty(), order.isAscending()).thenComparing(OTHERWISE);
    }

    @SuppressWarnings("unchecked")
    private static Comparator<CallLine> comparing(String field, boolean ascending) {
        var value = FIELDS.getOrDefault(field, CallLine::nextDeadline);
        Comparator<Comparable<Object>> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<@Nullable Comparable<Object>> absentLast = Comparator.nullsLast(natural);
        return (one, other) ->
                absentLast.compare((Comparable<Object>) value.apply(one), (Comparable<Object>) value.apply(other));
    }
}
