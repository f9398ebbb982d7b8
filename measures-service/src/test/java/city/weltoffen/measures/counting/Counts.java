package city.weltoffen.measures.counting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Definitions as tests need them. */
final class Counts {

    private Counts() {}

    static CountDefinition of(Operation operation, Grain grain, @Nullable String of, Condition... conditions) {
        boolean balance = operation == Operation.BALANCE;
        return new CountDefinition(
                operation,
                Set.of(balance ? "relation.established" : "activity.held"),
                balance ? Set.of("relation.ended") : Set.of(),
                of,
                List.of(conditions),
                grain);
    }

    static Condition where(String path, String... values) {
        return new Condition(path, Set.of(values));
    }
}
