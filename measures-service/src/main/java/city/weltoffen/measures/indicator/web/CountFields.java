package city.weltoffen.measures.indicator.web;

import city.weltoffen.measures.counting.Condition;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Grain;
import city.weltoffen.measures.counting.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is counted, as requests bring it and answers tell it.
 *
 * @param kinds of event that count; of a balance, that open
 * @param closes of a balance, kinds that close what was opened
 * @param of path of the field whose values are told apart or added up
 * @param filter values by tag: measures, themes, departments, partners, countries, programmes
 * @param keys values by path of a field
 * @param period by which it is counted
 */
record CountFields(
        @NotNull Operation operation,
        @NotEmpty @Size(max = 20) Set<@NotBlank String> kinds,
        @Size(max = 20) @Nullable Set<@NotBlank String> closes,
        @Size(max = 100) @Nullable String of,
        @Size(max = 6) @Nullable Map<String, @NotEmpty @Size(max = 100) Set<@NotBlank String>> filter,
        @Size(max = 20) @Nullable Map<String, @NotEmpty @Size(max = 100) Set<@NotBlank String>> keys,
        @NotNull Grain period) {

    private static final String TAGS = "tags.";

    CountDefinition definition() {
        List<Condition> conditions = new ArrayList<>();
        if (filter != null) {
            filter.forEach((tag, values) -> conditions.add(new Condition(TAGS + tag, values)));
        }
        if (keys != null) {
            keys.forEach((path, values) -> conditions.add(new Condition(path, values)));
        }
        return new CountDefinition(operation, kinds, closes == null ? Set.of() : closes, of, conditions, period);
    }

    static @Nullable CountFields of(@Nullable CountDefinition definition) {
        if (definition == null) {
            return null;
        }
        Map<String, Set<String>> filter = new TreeMap<>();
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Condition condition : definition.conditions()) {
            if (condition.path().startsWith(TAGS)) {
                filter.put(condition.path().substring(TAGS.length()), condition.values());
            } else {
                keys.put(condition.path(), condition.values());
            }
        }
        return new CountFields(
                definition.operation(),
                definition.kinds(),
                definition.closes(),
                definition.of(),
                filter,
                keys,
                definition.grain());
    }
}
