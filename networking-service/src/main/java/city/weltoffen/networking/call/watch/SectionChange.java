package city.weltoffen.networking.call.watch;

import city.weltoffen.networking.call.CallSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs in one part of a call's text.
 *
 * @param heading of the part
 * @param words in their order, those that stayed in excerpts around what differs
 */
record SectionChange(String heading, List<Wording.WordingPiece> words) {

    static List<SectionChange> between(List<CallSection> before, List<CallSection> after) {
        Map<String, String> old = byHeading(before);
        Map<String, String> now = byHeading(after);
        List<SectionChange> changes = new ArrayList<>();
        now.forEach((heading, body) -> add(changes, heading, old.getOrDefault(heading, ""), body));
        old.forEach((heading, body) -> {
            if (!now.containsKey(heading)) {
                add(changes, heading, body, "");
            }
        });
        return List.copyOf(changes);
    }

    private static void add(List<SectionChange> changes, String heading, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new SectionChange(heading, Wording.between(before, after)));
        }
    }

    private static Map<String, String> byHeading(List<CallSection> sections) {
        return sections.stream()
                .collect(Collectors.toMap(
                        CallSection::heading, CallSection::body, (one, two) -> one + "\n" + two, LinkedHashMap::new));
    }
}
