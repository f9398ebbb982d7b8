package city.weltoffen.notification.matching;

import city.weltoffen.events.Tags;
import city.weltoffen.notification.subscription.Criteria;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/** One criterion of all rules: which of them ask for it, and for which values. */
final class Criterion {

    private final Function<Criteria, Set<String>> ofRule;
    private final Lexicon lexicon;
    private final RoaringBitmap asking = new RoaringBitmap();

    private Criterion(Function<Criteria, Set<String>> ofRule, Lexicon lexicon) {
        this.ofRule = ofRule;
        this.lexicon = lexicon;
    }

    /** In the order in which reasons name them. */
    static List<Criterion> all() {
        return List.of(
                named("eventTypes", Criteria::eventTypes, event -> List.of(event.kind())),
                tagged("themes", Criteria::themes, Tags::themes),
                tagged("departments", Criteria::departments, Tags::departments),
                tagged("measures", Criteria::measures, Tags::measures),
                tagged("partners", Criteria::partners, Tags::partners),
                tagged("countries", Criteria::countries, Tags::countries),
                tagged("programmes", Criteria::programmes, Tags::programmes),
                new Criterion(Criteria::keywords, new Phrases("keywords")));
    }

    /** Words that keep a rule from being met. */
    static Criterion excluded() {
        return new Criterion(Criteria::excludedKeywords, new Phrases("excludedKeywords"));
    }

    private static Criterion tagged(
            String name, Function<Criteria, Set<String>> ofRule, Function<Tags, Set<String>> tags) {
        return named(name, ofRule, event -> tags.apply(event.tags()));
    }

    private static Criterion named(
            String name, Function<Criteria, Set<String>> ofRule, Function<EventFacts, Collection<String>> ofEvent) {
        return new Criterion(ofRule, new NamedValues(name, ofEvent));
    }

    /** @return the values for which the rule asks, none when it does not ask at all */
    List<Value> add(int slot, Criteria criteria) {
        List<Value> values = ofRule.apply(criteria).stream().map(lexicon::take).toList();
        if (!values.isEmpty()) {
            asking.add(slot);
            values.forEach(value -> value.rules().add(slot));
        }
        return values;
    }

    void remove(int slot, Criteria criteria) {
        asking.remove(slot);
        for (String name : ofRule.apply(criteria)) {
            Value value = lexicon.take(name);
            value.rules().remove(slot);
            value.doors().remove(slot);
            if (value.rules().isEmpty()) {
                lexicon.drop(name);
            }
        }
    }

    List<Found> in(EventFacts event) {
        return lexicon.in(event);
    }

    /** Takes out the rules that ask for this criterion and for none of the values that the event has. */
    void sift(RoaringBitmap rules, List<Found> found) {
        RoaringBitmap unmet = RoaringBitmap.and(rules, asking);
        found.forEach(one -> unmet.andNot(one.value().rules()));
        rules.andNot(unmet);
    }
}
