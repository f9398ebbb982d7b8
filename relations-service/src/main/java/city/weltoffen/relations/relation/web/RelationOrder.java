package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.web.PageQuery;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** The orders in which relations are listed; what has no value comes last, equal ones by name of the partner. */
final class RelationOrder {

    private static final Map<String, Function<KnownRelation, @Nullable Comparable<?>>> FIELDS = Map.of(
            "partner", known -> known.partner().details().name().de(),
            "country", known -> known.partner().details().country(),
            "kind", known -> known.entry().kind(),
            "state", known -> known.entry().state(),
            "since",
                    known -> known.entry().founding() == null
                            ? null
                            : known.entry().founding().on(),
            "lastInteraction", known -> known.entry().lastInteraction(),
            "upkeep", known -> known.level().orElse(null));

    private RelationOrder() {}

    static Comparator<KnownRelation> of(PageQuery query) {
        Sort.Order order =
                query.sortBy(FIELDS.keySet(), Sort.by("partner")).iterator().next();
        return comparing(order.getProperty(), order.isAscending())
                .thenComparing(known -> known.partner().details().name().de())
                .thenComparing(known -> known.entry().id().value());
    }

    @SuppressWarnings("unchecked")
    private static Comparator<KnownRelation> comparing(String field, boolean ascending) {
        var value = FIELDS.getOrDefault(field, known -> null);
        Comparator<Comparable<Object>> natural = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<@Nullable Comparable<Object>> absentLast = Comparator.nullsLast(natural);
        return (one, other) ->
                absentLast.compare((Comparable<Object>) value.apply(one), (Comparable<Object>) value.apply(other));
    }
}
