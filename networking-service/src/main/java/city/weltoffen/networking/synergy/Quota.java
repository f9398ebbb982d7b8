package city.weltoffen.networking.synergy;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each department, and each person who coordinates some, was told something this month. */
final class Quota {

    private final int aMonth;
    private final Coordinators coordinators;
    private final Map<String, Integer> used = new HashMap<>();

    Quota(int aMonth, Coordinators coordinators, Collection<Told> told, YearMonth month) {
        this.aMonth = aMonth;
        this.coordinators = coordinators;
        told.stream()
                .filter(earlier -> YearMonth.from(earlier.on()).equals(month))
                .forEach(earlier -> use(earlier.departments()));
    }

    boolean allows(List<String> pair) {
        return ears(pair).allMatch(ear -> used.getOrDefault(ear, 0) < aMonth);
    }

    void use(List<String> pair) {
        ears(pair).forEach(ear -> used.merge(ear, 1, Integer::sum));
    }

    private Stream<String> ears(List<String> pair) {
        return pair.stream()
                .flatMap(department -> Stream.concat(
                        Stream.of("department:" + department),
                        coordinators.of(department).stream().map(person -> "person:" + person)))
                .distinct();
    }
}
