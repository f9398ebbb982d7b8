package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A subscription, prepared for matching. */
record Rule(String subscriptionId, String name, Owner owner, Criteria criteria, List<Keyword> keywords) {

    static Rule of(Subscription subscription) {
        return new Rule(
                subscription.id().value(),
                subscription.name(),
                subscription.owner(),
                subscription.criteria(),
                subscription.criteria().keywords().stream().map(Keyword::of).toList());
    }

    /** All given criteria must hold; the match names each value that did. */
    Optional<Match> match(EventFacts event) {
        List<MetCriterion> met = new ArrayList<>();
        for (Criterion criterion : Criterion.SETS) {
            int before = met.size();
            var values = criterion.values().apply(criteria);
            values.stream()
                    .filter(value -> criterion.meets().test(event, value))
                    .forEach(value -> met.add(MetCriterion.of(criterion.name(), value)));
            if (!values.isEmpty() && met.size() == before) {
                return Optional.empty();
            }
        }
        int before = met.size();
        keywords.stream()
                .filter(keyword -> keyword.occursIn(event.text()))
                .forEach(keyword -> met.add(MetCriterion.of("keywords", keyword.value())));
        boolean missed = !keywords.isEmpty() && met.size() == before;
        return missed || met.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(subscriptionId, name, owner, List.copyOf(met)));
    }
}
