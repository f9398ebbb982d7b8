package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Criteria;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One criterion of subscriptions: its values in a rule, and when an event meets one.
 *
 * @param name as in the API
 */
record Criterion(String name, Function<Criteria, Set<String>> values, BiPredicate<EventFacts, String> meets) {

    /** All but key words, which have an index of their own. */
    static final List<Criterion> SETS = List.of(
            new Criterion(
                    "eventTypes",
                    Criteria::eventTypes,
                    (event, value) -> event.kind().equals(value)),
            tagged("themes", Criteria::themes, event -> event.tags().themes()),
            tagged("departments", Criteria::departments, event -> event.tags().departments()),
            tagged("measures", Criteria::measures, event -> event.tags().measures()),
            tagged("partners", Criteria::partners, event -> event.tags().partners()),
            tagged("countries", Criteria::countries, event -> event.tags().countries()),
            tagged("programmes", Criteria::programmes, event -> event.tags().programmes()));

    private static Criterion tagged(
            String name, Function<Criteria, Set<String>> values, Function<EventFacts, Set<String>> tags) {
        return new Criterion(name, values, (event, value) -> tags.apply(event).contains(value));
    }
}
