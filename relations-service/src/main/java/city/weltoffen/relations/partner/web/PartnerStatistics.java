package city.weltoffen.relations.partner.web;

import city.weltoffen.relations.partner.PartnerEntry;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many partners there are of what, the most first. */
record PartnerStatistics(int total, List<Count> kinds, List<Count> countries) {

    /** @param value kind or code */
    record Count(String value, long count) {}

    static PartnerStatistics of(Collection<PartnerEntry> partners) {
        return new PartnerStatistics(
                partners.size(),
                count(partners, entry -> entry.details().kind().name()),
                count(partners, entry -> entry.details().country()));
    }

    private static List<Count> count(
            Collection<PartnerEntry> partners, Function<PartnerEntry, @Nullable String> value) {
        return partners.stream()
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(found -> found, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::count).reversed().thenComparing(Count::value))
                .toList();
    }
}
