package city.weltoffen.measures.counting;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.measures.counting.EventFields.Sort;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a definition can be: kinds of event that there are, and fields that they have. */
public final class DefinitionRules {

    private static final Set<String> TAGS = Set.of(
            "tags.measures", "tags.themes", "tags.departments", "tags.partners", "tags.countries", "tags.programmes");

    private final CountDefinition definition;
    private final String pointer;
    private final List<FieldProblem> problems = new ArrayList<>();

    private DefinitionRules(CountDefinition definition, String pointer) {
        this.definition = definition;
        this.pointer = pointer;
    }

    /** @param pointer of the definition, for instance {@code #/counted} */
    public static List<FieldProblem> problems(CountDefinition definition, String pointer) {
        DefinitionRules rules = new DefinitionRules(definition, pointer);
        rules.checkKinds();
        rules.checkField();
        rules.checkConditions();
        return List.copyOf(rules.problems);
    }

    private void add(String field, String code, Object... arguments) {
        problems.add(new FieldProblem(pointer + "/" + field, code, List.of(arguments)));
    }

    private void checkKinds() {
        if (definition.kinds().isEmpty()) {
            add("kinds", "required");
        }
        unknown(definition.kinds()).forEach(kind -> add("kinds", "kind-unknown", kind));
        unknown(definition.closes()).forEach(kind -> add("closes", "kind-unknown", kind));
        if (definition.closes().isEmpty() == (definition.operation() == Operation.BALANCE)) {
            add("closes", "closes-balance-only");
        }
        definition.closes().stream()
                .filter(definition.kinds()::contains)
                .forEach(kind -> add("closes", "opens-and-closes", kind));
    }

    private static Stream<String> unknown(Set<String> kinds) {
        return kinds.stream().filter(kind -> EventCatalogue.byName(kind).isEmpty());
    }

    private void checkField() {
        String of = definition.of();
        boolean needed = definition.operation() == Operation.SUM || definition.operation() == Operation.DISTINCT;
        if (needed && of == null) {
            add("of", "required");
        } else if (!needed && of != null) {
            add("of", "of-sum-or-distinct-only");
        } else if (of != null
                && checkPath("of", of)
                && definition.operation() == Operation.SUM
                && fields().get(of) != Sort.NUMBER) {
            add("of", "field-no-number", of);
        }
    }

    private void checkConditions() {
        for (Condition condition : definition.conditions()) {
            String field = condition.path().startsWith(CountDefinition.TAGS)
                    ? "filter/" + condition.path().substring(CountDefinition.TAGS.length())
                    : "keys/" + condition.path();
            checkPath(field, condition.path());
            if (condition.values().isEmpty()) {
                add(field, "required");
            }
        }
    }

    private boolean checkPath(String field, String path) {
        boolean known = path.equals(CopiedEvent.SUBJECT) || TAGS.contains(path) || fields().containsKey(path);
        if (!known) {
            add(field, "path-unknown", path, String.join(", ", new TreeSet<>(fields().keySet())));
        }
        return known;
    }

    /** Of all kinds together: what only some of them have counts for these. */
    private Map<String, Sort> fields() {
        Map<String, Sort> fields = new HashMap<>();
        definition.kinds().forEach(kind -> fields.putAll(EventFields.of(kind)));
        return fields;
    }
}
