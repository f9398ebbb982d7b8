package city.weltoffen.networking.call.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a profile asks for in one language, by the first stem. */
final class SoughtTable {

    private static final Comparator<Sought> LONGEST =
            Comparator.comparingInt((Sought sought) -> sought.stems().size()).reversed();

    private final Function<Word, String> stem;
    private final Map<String, List<Sought>> byFirst = new HashMap<>();

    SoughtTable(Function<Word, String> stem) {
        this.stem = stem;
    }

    /** The same phrase asked for twice is asked for by what says most about the profile. */
    void add(Sought sought) {
        List<Sought> same = byFirst.computeIfAbsent(sought.stems().getFirst(), first -> new ArrayList<>());
        boolean known = same.stream()
                .anyMatch(other -> other.stems().equals(sought.stems()) && other.weight() >= sought.weight());
        if (!known) {
            same.removeIf(other -> other.stems().equals(sought.stems()));
            same.add(sought);
            same.sort(LONGEST);
        }
    }

    /** The longest that stands in the text at a place. */
    @Nullable
    Sought at(List<Word> text, int place) {
        for (Sought sought : byFirst.getOrDefault(stem.apply(text.get(place)), List.of())) {
            if (sought.standsIn(text, place, stem)) {
                return sought;
            }
        }
        return null;
    }
}
