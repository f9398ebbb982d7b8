package city.weltoffen.notification.byrole;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.matching.EventFacts;
import city.weltoffen.notification.matching.Hit;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who hears of what by a role, unless they switched it off. */
@Component
public class ByRole {

    private final DefaultRules rules;
    private final Choices choices;
    private final Directory directory;
    private final Successors successors;
    private final People people;

    ByRole(DefaultRules rules, Choices choices, Directory directory, Successors successors, People people) {
        this.rules = rules;
        this.choices = choices;
        this.directory = directory;
        this.successors = successors;
        this.people = people;
    }

    /** What the event meets, with whom it reaches. */
    public List<Heard> of(EventFacts event) {
        return rules.match(event).stream()
                .flatMap(hit -> heard(hit, event.tags()))
                .toList();
    }

    private Stream<Heard> heard(Hit<DefaultRule> hit, Tags tags) {
        DefaultRule rule = hit.rule();
        return switch (rule.role()) {
            case COORDINATOR -> tags.departments().stream().map(department -> coordinators(hit, department));
            case MEMBER -> Stream.of(new Heard(rule, null, chosen(rule, people.members()), hit.criteria()));
            case OFFICE -> Stream.of(new Heard(rule, null, chosen(rule, people.office()), hit.criteria()));
            case COUNCIL -> Stream.of(new Heard(rule, null, chosen(rule, people.with("council")), hit.criteria()));
            case ADMIN -> Stream.of(new Heard(rule, null, chosen(rule, people.with("admin")), hit.criteria()));
        };
    }

    private Heard coordinators(Hit<DefaultRule> hit, String department) {
        List<MetCriterion> met = hit.criteria().stream()
                .map(one ->
                        one.value().equals(DefaultRule.DEPARTMENT) ? MetCriterion.of(one.criterion(), department) : one)
                .toList();
        Set<String> coordinators = directory.coordinatorsOf(successors.current(department));
        return new Heard(hit.rule(), department, chosen(hit.rule(), coordinators), met);
    }

    private Set<String> chosen(DefaultRule rule, Set<String> holders) {
        if (rule.mandatory() || holders.isEmpty()) {
            return holders;
        }
        Set<String> chosen = new HashSet<>(holders);
        if (rule.on()) {
            chosen.removeAll(choices.whoSwitchedOff(rule.key()));
        } else {
            chosen.retainAll(choices.whoSwitchedOn(rule.key()));
        }
        return chosen;
    }

    /** Those that come with the person's roles. */
    public List<Standing> of(Identity identity) {
        Set<String> coordinated = directory.coordinatedBy(identity.subject());
        Choice choice = choices.of(identity.subject());
        return rules.all().stream()
                .filter(rule -> rule.role().isOf(identity, coordinated))
                .map(rule -> new Standing(rule, choice.holds(rule)))
                .toList();
    }

    /** @throws DomainProblem {@code not-found} where it does not come with a role of the person, or
     *     {@code default-mandatory} */
    public Standing choose(Identity identity, String key, boolean on) {
        DefaultRule rule = rules.find(key)
                .filter(known -> known.role().isOf(identity, directory.coordinatedBy(identity.subject())))
                .orElseThrow(() -> DomainProblem.notFound(key));
        if (rule.mandatory() && !on) {
            throw new DomainProblem("default-mandatory");
        }
        choices.choose(identity.subject(), key, on);
        return new Standing(rule, on);
    }

    /** A rule as it stands for one person. */
    public record Standing(DefaultRule rule, boolean on) {}

    /**
     * A rule that an event meets.
     *
     * @param department that the recipients coordinate, where it is for that
     */
    public record Heard(
            DefaultRule rule, @Nullable String department, Set<String> recipients, List<MetCriterion> criteria) {}
}
