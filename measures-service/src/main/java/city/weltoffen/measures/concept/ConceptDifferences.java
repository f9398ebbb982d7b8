package city.weltoffen.measures.concept;

import city.weltoffen.measures.concept.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file changes of the concept itself: its name, goals and fields. */
final class ConceptDifferences {

    private ConceptDifferences() {}

    static List<Difference> between(Concept before, Concept now) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> from = texts(before);
        Map<String, String> to = texts(now);
        from.forEach((path, text) -> {
            String other = to.get(path);
            if (other == null) {
                differences.add(new Difference(Kind.WITHDRAWN, path, text, null));
            } else if (!Objects.equals(text, other)) {
                differences.add(Difference.changed(path, text, other));
            }
        });
        to.forEach((path, text) -> {
            if (!from.containsKey(path)) {
                differences.add(new Difference(Kind.ADDED, path, null, text));
            }
        });
        return differences;
    }

    private static Map<String, String> texts(Concept concept) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "id", concept.id());
        put(texts, "title.de", concept.title().de());
        put(texts, "title.en", concept.title().en());
        put(texts, "adopted", concept.adopted());
        put(texts, "source", concept.source());
        concept.goals().forEach(goal -> {
            put(texts, "goals/" + goal.id() + "/title.de", goal.title().de());
            put(texts, "goals/" + goal.id() + "/title.en", goal.title().en());
        });
        concept.fields().forEach(field -> {
            put(texts, "fields/" + field.id() + "/title.de", field.title().de());
            put(texts, "fields/" + field.id() + "/title.en", field.title().en());
        });
        return texts;
    }

    private static void put(Map<String, String> texts, String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }
}
