package city.weltoffen.relations.relation.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many relations there are of what, the most first. */
record RelationStatistics(
        int total,
        List<Count> kinds,
        List<Count> states,
        List<Count> themes,
        List<Count> countries,
        List<Count> departments,
        List<Count> upkeep) {

    /** @param value kind, state, slug or code */
    record Count(String value, long count) {}

    static RelationStatistics of(Collection<KnownRelation> relations) {
        return new RelationStatistics(
                relations.size(),
                count(relations, known -> Stream.of(known.entry().kind().name())),
                count(relations, known -> Stream.of(known.entry().state().name())),
                count(relations, known -> known.entry().details().themes().stream()),
                count(
                        relations,
                        known -> Stream.ofNullable(known.partner().details().country())),
                count(relations, known -> known.entry().details().departments().stream()),
                count(relations, known -> known.level().stream().map(Enum::name)));
    }

    private static List<Count> count(
            Collection<KnownRelation> relations, Function<KnownRelation, Stream<String>> values) {
        Map<String, Long> counts = relations.stream()
                .flatMap(values)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
