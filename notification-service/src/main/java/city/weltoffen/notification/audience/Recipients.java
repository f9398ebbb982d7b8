package city.weltoffen.notification.audience;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.Notice;
import city.weltoffen.notification.byrole.ByRole;
import city.weltoffen.notification.matching.EventFacts;
import city.weltoffen.notification.matching.Hit;
import city.weltoffen.notification.matching.Kinds;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.matching.SubscribedRule;
import city.weltoffen.notification.matching.SubscriptionIndex;
import city.weltoffen.notification.outlet.OutletEntry;
import city.weltoffen.notification.outlet.OutletIndex;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.people.People;
import city.weltoffen.notification.subscription.Owner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Resolves who hears of an event, why, and by which outlets: by all that take everything, and by those to which a
 * subscription sends it; what is paused goes into the inbox only. A citizen hears by e-mail of nothing but what everybody
 * may read. Of several reasons a person gets one entry with all of them, and so does an outlet.
 */
@Component
public class Recipients {

    private static final String PERSON = "person:";
    private static final String COORDINATORS = "coordinators:";

    private final SubscriptionIndex subscriptions;
    private final ByRole byRole;
    private final OutletIndex outlets;
    private final Directory directory;
    private final Successors successors;
    private final People people;
    private final Guests guests;
    private final Clock businessClock;

    Recipients(
            SubscriptionIndex subscriptions,
            ByRole byRole,
            OutletIndex outlets,
            Directory directory,
            Successors successors,
            People people,
            Guests guests,
            Clock businessClock) {
        this.subscriptions = subscriptions;
        this.byRole = byRole;
        this.outlets = outlets;
        this.directory = directory;
        this.successors = successors;
        this.people = people;
        this.guests = guests;
        this.businessClock = businessClock;
    }

    /** @param notice of the event */
    public Audience of(EventEnvelope event, Notice notice) {
        Audience audience = new Audience();
        notice.addressees().forEach(addressee -> addressed(addressee, grounds(notice, addressee), audience));
        if (Kinds.reach(event)) {
            EventFacts facts = EventFacts.of(event.kind(), notice.title(), notice.tags());
            LocalDate today = LocalDate.now(businessClock);
            boolean everybodyMayRead = notice.publicLink() != null;
            subscriptions.match(facts).stream()
                    .filter(hit -> everybodyMayRead || !hit.rule().owner().readsOutside())
                    .forEach(hit -> subscribed(hit, today, audience));
            byRole.of(facts).forEach(heard -> byDefault(heard, audience));
        }
        return audience;
    }

    private static List<MetCriterion> grounds(Notice notice, Addressee addressee) {
        return notice.grounds().stream()
                .filter(ground -> ground.addressee().equals(addressee.value()))
                .map(ground -> new MetCriterion(ground.criterion(), ground.value(), ground.word()))
                .toList();
    }

    private void addressed(Addressee addressee, List<MetCriterion> grounds, Audience audience) {
        String value = addressee.value();
        if (value.startsWith(PERSON)) {
            reaches(Set.of(value.substring(PERSON.length())), Reason.addressee(null, grounds), audience);
        } else if (value.startsWith(COORDINATORS)) {
            String department = value.substring(COORDINATORS.length());
            coordinators(department, grounds, audience);
        } else {
            reaches(people.office(), Reason.addressee(null, grounds), audience);
        }
    }

    /** Guests are looked up first, since a guest becomes a person and not the other way round. */
    private void coordinators(String department, List<MetCriterion> grounds, Audience audience) {
        String current = successors.current(department);
        Guests.Present present = guests.of(Set.copyOf(List.of(department, current)));
        Set<String> coordinators = directory.coordinatorsOf(current);
        Reason reason = Reason.addressee(department, grounds);
        reaches(coordinators, reason, audience);
        goesOutByStandard(Owner.department(current), reason, audience);
        Reason invited = Reason.invited(department, grounds);
        reaches(without(coordinators, present.people()), invited, audience);
        present.outlets().forEach(outlet -> audience.goesOutBy(outlet, invited));
    }

    /** Who hears as a coordinator need not hear as a guest. */
    private static Set<String> without(Set<String> some, Set<String> all) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    private void subscribed(Hit<SubscribedRule> hit, LocalDate today, Audience audience) {
        SubscribedRule rule = hit.rule();
        Owner owner = rule.owner();
        Reason reason = Reason.subscription(hit);
        Set<String> recipients = inboxesOf(owner);
        if (rule.isPaused(today)) {
            audience.quietly(recipients, reason);
            return;
        }
        audience.reaches(recipients, reason);
        if (rule.routing().standard()) {
            recipients.forEach(person -> goesOutByStandard(Owner.person(person), reason, audience));
            goesOutByStandard(owner, reason, audience);
        }
        rule.routing().outlets().stream()
                .flatMap(id -> outlets.find(id).stream())
                .filter(outlet -> outlet.owner().equals(owner) && isReadBy(outlet))
                .forEach(outlet -> audience.goesOutBy(outlet.id(), reason));
    }

    private Set<String> inboxesOf(Owner owner) {
        return switch (owner.type()) {
            case PERSON -> Set.of(owner.id());
            case DEPARTMENT -> coordinatorsOf(owner.id());
            case CITIZEN, INVITATION -> Set.of();
        };
    }

    /** For an official what comes in a pause waits; a citizen who ends it does not want it later either. */
    private static boolean isReadBy(OutletEntry outlet) {
        return !outlet.owner().readsOutside() || outlet.state() == OutletState.ACTIVE;
    }

    private void byDefault(ByRole.Heard heard, Audience audience) {
        Reason reason = Reason.byDefault(heard.rule(), heard.department(), heard.criteria());
        reaches(heard.recipients(), reason, audience);
    }

    private void reaches(Set<String> recipients, Reason reason, Audience audience) {
        audience.reaches(recipients, reason);
        recipients.forEach(person -> goesOutByStandard(Owner.person(person), reason, audience));
    }

    private void goesOutByStandard(Owner owner, Reason reason, Audience audience) {
        outlets.standardOf(owner).forEach(outlet -> audience.goesOutBy(outlet.id(), reason));
    }

    /** Those of today; for a department that ended, those of its successor. */
    private Set<String> coordinatorsOf(String department) {
        return directory.coordinatorsOf(successors.current(department));
    }
}
