package city.weltoffen.networking.call.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallKinds;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the calls can be filtered by. */
record CallFacets(List<Facet> programmes, List<Facet> statuses, List<Facet> kinds) {

    /**
     * @param name what people read, where it differs from the code
     * @param count calls with this value
     */
    record Facet(String code, @Nullable LocalizedText name, long count) {}

    static CallFacets of(List<CallEntry> entries, CallKinds kinds, ProgrammeNames programmes) {
        return new CallFacets(
                count(entries, CallDetails::programme, programmes::of),
                count(entries, details -> details.status().name(), status -> null),
                count(entries, CallDetails::kind, kind -> kinds.kinds().get(kind)));
    }

    private static List<Facet> count(
            List<CallEntry> entries,
            Function<CallDetails, @Nullable String> value,
            Function<String, @Nullable LocalizedText> name) {
        TreeMap<String, Long> counts = entries.stream()
                .map(entry -> value.apply(entry.details()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(counted -> new Facet(counted.getKey(), name.apply(counted.getKey()), counted.getValue()))
                .toList();
    }
}
