package city.weltoffen.notification.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Values that an event has or has not. */
final class NamedValues implements Lexicon {

    private final String criterion;
    private final Function<EventFacts, Collection<String>> ofEvent;
    private final Map<String, Value> values = new HashMap<>();

    NamedValues(String criterion, Function<EventFacts, Collection<String>> ofEvent) {
        this.criterion = criterion;
        this.ofEvent = ofEvent;
    }

    @Override
    public Value take(String value) {
        return values.computeIfAbsent(value, named -> new Value(MetCriterion.of(criterion, named)));
    }

    @Override
    public void drop(String value) {
        values.remove(value);
    }

    @Override
    public List<Found> in(EventFacts event) {
        return ofEvent.apply(event).stream()
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Found::of)
                .toList();
    }
}
