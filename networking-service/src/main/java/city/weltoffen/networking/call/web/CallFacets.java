package city.weltoffen.networking.call.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallKinds;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the calls can be filtered by. */
record CallFacets(
        List<Facet> programmes, List<Facet> statuses, List<Facet> kinds, List<Facet> audiences, List<Facet> origins) {

    /**
     * @param name what people read, where it differs from the code
     * @param count calls with this value
     */
    record Facet(String code, @Nullable LocalizedText name, long count) {}

    static CallFacets of(List<CallEntry> entries, CallKinds kinds, ProgrammeNames programmes) {
        return new CallFacets(
                count(entries, entry -> Stream.ofNullable(entry.details().programme()), programmes::of),
                count(entries, entry -> Stream.of(entry.details().status().name()), status -> null),
                count(entries, entry -> Stream.of(entry.details().kind()), kinds.kinds()::get),
                count(entries, entry -> entry.details().audiences().stream(), kinds.audiences()::get),
                count(entries, entry -> Stream.of(entry.origin().slug()), origin -> null));
    }

    private static List<Facet> count(
            List<CallEntry> entries,
            Function<CallEntry, Stream<String>> values,
            Function<String, @Nullable LocalizedText> name) {
        TreeMap<String, Long> counts = entries.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(counted -> new Facet(counted.getKey(), name.apply(counted.getKey()), counted.getValue()))
                .toList();
    }
}
