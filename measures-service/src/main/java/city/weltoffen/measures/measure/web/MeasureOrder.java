package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.web.PageQuery;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The orders in which measures are listed; what has no value comes last, equal ones by code. */
final class MeasureOrder {

    private static final Map<String, Function<KnownMeasure, @Nullable Comparable<?>>> FIELDS = Map.of(
            "code", known -> known.entry().code(),
            "title", known -> known.entry().state().details().title().de(),
            "phase", known -> known.standing().phase(),
            "status", known -> known.standing().status(),
            "urgency", known -> known.entry().state().details().urgency(),
            "nextDue", known -> known.progress().nextDue(),
            "updatedAt", known -> known.entry().updatedAt());

    private MeasureOrder() {}

    static Comparator<KnownMeasure> of(PageQuery query) {
        Sort.Order order =
                query.sortBy(FIELDS.keySet(), Sort.by("code")).iterator().next();
        return comparing(order.getProperty(), order.isAscending())
                .thenComparing(known -> known.entry().code());
    }

    @SuppressWarnings("unchecked")
    private static Comparator<KnownMeasure> comparing(String field, boolean ascending) {
        var value = FIELDS.getOrDefault(field, known -> null);
        Comparator<Comparable<Object>> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<@Nullable Comparable<Object>> absentLast = Comparator.nullsLast(natural);
        return (one, other) ->
                absentLast.compare((Comparable<Object>) value.apply(one), (Comparable<Object>) value.apply(other));
    }
}
