package city.weltoffen.notification.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Phrases by the rarest of their stems, in one language. */
final class StemIndex {

    private final Function<Phrase, List<String>> stems;
    private final Map<String, List<Anchor>> anchors = new HashMap<>();

    StemIndex(Function<Phrase, List<String>> stems) {
        this.stems = stems;
    }

    void add(Phrase phrase) {
        List<String> words = stems.apply(phrase);
        String rarest = Collections.min(
                words, Comparator.comparingInt(word -> under(word).size()));
        anchors.computeIfAbsent(rarest, none -> new ArrayList<>(1)).add(new Anchor(phrase, words.indexOf(rarest)));
    }

    private List<Anchor> under(String stem) {
        return anchors.getOrDefault(stem, List.of());
    }

    void remove(Phrase phrase) {
        stems.apply(phrase)
                .forEach(stem -> anchors.computeIfPresent(stem, (same, all) -> {
                    all.removeIf(anchor -> anchor.phrase() == phrase);
                    return all.isEmpty() ? null : all;
                }));
    }

    /** Names each phrase that stands in the text, with its words as they are written there. */
    void find(StemmedWords text, BiConsumer<Phrase, String> found) {
        for (int place = 0; place < text.length(); place++) {
            for (Anchor anchor : under(text.stem(place))) {
                int from = place - anchor.at();
                List<String> words = stems.apply(anchor.phrase());
                if (text.has(words, from)) {
                    found.accept(anchor.phrase(), text.written(from, from + words.size()));
                }
            }
        }
    }

    /** @param at place of the rarest stem in the phrase */
    private record Anchor(Phrase phrase, int at) {}
}
