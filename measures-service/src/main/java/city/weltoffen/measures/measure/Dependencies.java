package city.weltoffen.measures.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What measures need of each other; never in a circle. */
@Component
public class Dependencies {

    private final MeasureIndex index;

    Dependencies(MeasureIndex index) {
        this.index = index;
    }

    /** The codes of measures that need this one. */
    public List<String> of(MeasureCode code) {
        return index.find(entry -> entry.state().details().dependsOn().contains(code.value())).stream()
                .map(entry -> entry.code().value())
                .toList();
    }

    /** The way from a measure back to itself, if it were to depend on these. */
    public Optional<List<String>> circle(MeasureCode code, Collection<String> wanted) {
        return circle(
                code.value(),
                wanted,
                other -> index.find(new MeasureCode(other))
                        .map(entry -> entry.state().details().dependsOn())
                        .orElse(Set.of()));
    }

    static Optional<List<String>> circle(
            String code, Collection<String> wanted, Function<String, Set<String>> dependencies) {
        Set<String> seen = new HashSet<>();
        Deque<List<String>> ways = new ArrayDeque<>();
        wanted.forEach(next -> ways.add(List.of(code, next)));
        while (!ways.isEmpty()) {
            List<String> way = ways.removeFirst();
            String last = way.getLast();
            if (last.equals(code)) {
                return Optional.of(way);
            }
            if (seen.add(last)) {
                dependencies.apply(last).forEach(next -> ways.add(extended(way, next)));
            }
        }
        return Optional.empty();
    }

    private static List<String> extended(List<String> way, String next) {
        return Stream.concat(way.stream(), Stream.of(next)).toList();
    }
}
