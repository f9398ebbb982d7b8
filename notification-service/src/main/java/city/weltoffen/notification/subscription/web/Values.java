package city.weltoffen.notification.subscription.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a list as they are entered: in their order, each once, without blanks around. */
final class Values {

    private Values() {}

    static Set<String> of(@Nullable List<String> entered) {
        return entered == null
                ? Set.of()
                : entered.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
