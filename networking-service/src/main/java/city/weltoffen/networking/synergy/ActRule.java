package city.weltoffen.networking.synergy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How events of one kind count as acts of a department. Places name fields of the event's data, for instance
 * {@code relation.responsible}.
 *
 * @param weight added to the strength of the department's side
 * @param prompt such an act may bring about a proposal at once
 * @param onlyIf values that a place must have
 * @param grounds what such an act may be a ground for
 * @param by places of those who act; the first that names somebody
 * @param day place of the day of the act, else it is the event's
 * @param entry place of the id of what was noted, by which it is corrected
 * @param replaces place of the id of the entry that it corrects
 * @param withdrawn place that says that it did not happen after all
 */
public record ActRule(
        int weight,
        boolean prompt,
        Map<String, List<String>> onlyIf,
        Set<GroundKind> grounds,
        List<String> by,
        List<String> partners,
        List<String> themes,
        List<String> countries,
        List<String> calls,
        @Nullable String day,
        @Nullable String entry,
        @Nullable String replaces,
        @Nullable String withdrawn) {

    public ActRule {
        if (weight < 1) {
            throw new IllegalArgumentException("an act weighs 1 or more: " + weight);
        }
        onlyIf = onlyIf == null ? Map.of() : Map.copyOf(onlyIf);
        grounds = Given.set(grounds);
        by = Given.list(by);
        partners = Given.list(partners);
        themes = Given.list(themes);
        countries = Given.list(countries);
        calls = Given.list(calls);
        if (by.isEmpty() || grounds.isEmpty()) {
            throw new IllegalArgumentException("an act needs grounds and places of those who act");
        }
    }
}
