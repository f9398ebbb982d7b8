package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.web.PageQuery;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The orders in which calls are listed; what has no value comes last, equal ones by identifier. */
final class CallOrder {

    private static final Map<String, Function<CallSummary, @Nullable Comparable<?>>> FIELDS = Map.of(
            "nextDeadline", CallSummary::nextDeadline,
            "opensOn", CallSummary::opensOn,
            "updatedAt", CallSummary::updatedAt,
            "title", call -> call.title().toLowerCase(java.util.Locale.ROOT),
            "identifier", CallSummary::identifier,
            "programme", CallSummary::programme,
            "status", CallSummary::status);

    private CallOrder() {}

    static Comparator<CallSummary> of(PageQuery query) {
        Sort.Order order = query.sortBy(FIELDS.keySet(), Sort.by("nextDeadline"))
                .iterator()
                .next();
        return comparing(order.getProperty(), order.isAscending()).thenComparing(CallSummary::identifier);
    }

    @SuppressWarnings("unchecked")
    private static Comparator<CallSummary> comparing(String field, boolean ascending) {
        var value = FIELDS.getOrDefault(field, CallSummary::identifier);
        Comparator<Comparable<Object>> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<@Nullable Comparable<Object>> absentLast = Comparator.nullsLast(natural);
        return (one, other) ->
                absentLast.compare((Comparable<Object>) value.apply(one), (Comparable<Object>) value.apply(other));
    }
}
