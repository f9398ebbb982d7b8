package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.Notice;
import city.weltoffen.notification.matching.Match;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.matching.SubscriptionIndex;
import city.weltoffen.notification.people.People;
import city.weltoffen.notification.subscription.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Resolves who hears of an event and why; of several reasons a person gets one entry with all of them. */
@Component
class Recipients {

    private static final String PERSON = "person:";
    private static final String COORDINATORS = "coordinators:";

    private final SubscriptionIndex subscriptions;
    private final Directory directory;
    private final Successors successors;
    private final People people;

    Recipients(SubscriptionIndex subscriptions, Directory directory, Successors successors, People people) {
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.successors = successors;
        this.people = people;
    }

    Map<String, List<Reason>> of(EventEnvelope event) {
        Map<String, List<Reason>> reasons = new LinkedHashMap<>();
        Notice notice = event.notice();
        notice.addressees().forEach(addressee -> addressed(addressee, grounds(notice, addressee), reasons));
        subscriptions.match(event).forEach(match -> subscribed(match, reasons));
        return reasons;
    }

    private static List<MetCriterion> grounds(Notice notice, Addressee addressee) {
        return notice.grounds().stream()
                .filter(ground -> ground.addressee().equals(addressee.value()))
                .map(ground -> new MetCriterion(ground.criterion(), ground.value(), ground.word()))
                .toList();
    }

    private void addressed(Addressee addressee, List<MetCriterion> grounds, Map<String, List<Reason>> reasons) {
        String value = addressee.value();
        if (value.startsWith(PERSON)) {
            add(Set.of(value.substring(PERSON.length())), Reason.addressee(null, grounds), reasons);
        } else if (value.startsWith(COORDINATORS)) {
            String department = value.substring(COORDINATORS.length());
            add(coordinatorsOf(department), Reason.addressee(department, grounds), reasons);
        } else {
            add(people.office(), Reason.addressee(null, grounds), reasons);
        }
    }

    private void subscribed(Match match, Map<String, List<Reason>> reasons) {
        Owner owner = match.owner();
        Set<String> recipients = owner.type() == Owner.Type.PERSON ? Set.of(owner.id()) : coordinatorsOf(owner.id());
        add(recipients, Reason.subscription(match), reasons);
    }

    /** Those of today; for a department that ended, those of its successor. */
    private Set<String> coordinatorsOf(String department) {
        return directory.coordinatorsOf(successors.current(department));
    }

    private static void add(Set<String> recipients, Reason reason, Map<String, List<Reason>> reasons) {
        recipients.forEach(recipient -> reasons.computeIfAbsent(recipient, nobodyYet -> new ArrayList<>())
                .add(reason));
    }
}
