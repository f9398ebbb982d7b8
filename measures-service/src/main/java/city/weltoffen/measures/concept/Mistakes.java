package city.weltoffen.measures.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong in a file, and where its parts stand. */
final class Mistakes {

    private static final int MOST = 200;

    private final List<Mistake> found = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    void add(Place place, String path, String code, Object... arguments) {
        found.add(Mistake.at(place, path, code, arguments));
    }

    void remember(String path, Place place) {
        places.put(path, place);
    }

    Map<String, Place> places() {
        return Map.copyOf(places);
    }

    /** By line; of very many only the first. */
    List<Mistake> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Mistake mistake) -> mistake.place().line())
                        .thenComparingInt(mistake -> mistake.place().column()))
                .limit(MOST)
                .toList();
    }

    /** @throws BrokenConcept when there are any */
    void requireNone() {
        if (!found.isEmpty()) {
            throw new BrokenConcept(sorted());
        }
    }
}
