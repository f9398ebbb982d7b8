package city.weltoffen.networking.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided about an item.
 *
 * @param text Markdown
 * @param decisions in words, one each
 * @param revision counts the writings, so that nobody overwrites what they have not seen
 */
public record ItemRecord(@Nullable String text, List<String> decisions, int revision) {

    static final ItemRecord EMPTY = new ItemRecord(null, List.of(), 0);

    public ItemRecord {
        decisions = List.copyOf(decisions);
    }

    ItemRecord next(@Nullable String otherText, List<String> otherDecisions) {
        return new ItemRecord(otherText, otherDecisions, revision + 1);
    }
}
