package city.weltoffen.networking.action;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.succession.DepartmentFollower;
import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.OpenMatter;
import city.weltoffen.networking.succession.PersonFollower;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Lets open action items follow a department's successor, and a person's. */
@Component
class ActionFollower implements DepartmentFollower, PersonFollower {

    private final ActionIndex index;
    private final ActionItems items;
    private final Directory directory;
    private final Assignees assignees;
    private final Recipients recipients;

    ActionFollower(
            ActionIndex index, ActionItems items, Directory directory, Assignees assignees, Recipients recipients) {
        this.index = index;
        this.items = items;
        this.directory = directory;
        this.assignees = assignees;
        this.recipients = recipients;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        String successor = succession.successor();
        LocalizedText name = directory
                .department(successor)
                .orElseThrow(() -> new IllegalStateException("no department " + successor))
                .name();
        move(
                entry -> entry.responsible().department().equals(succession.slug()),
                before -> new Responsible(successor, name, before.person()));
    }

    @Override
    public void handOver(HandOver handOver) {
        Person to = assignees.appointed(handOver.to()).orElseGet(() -> new Person(handOver.to(), null));
        move(
                entry -> entry.isFor(handOver.from())
                        && handOver.departments().contains(entry.responsible().department()),
                before -> before.with(to));
    }

    @Override
    public List<OpenMatter> held(String person) {
        return index.find(entry -> entry.isOpen() && entry.isFor(person)).stream()
                .map(entry -> new OpenMatter(
                        new LocalizedText(entry.title(), entry.title()),
                        "/action-items/" + entry.id().value()))
                .toList();
    }

    private void move(Predicate<ActionEntry> theirs, UnaryOperator<Responsible> successor) {
        index.find(entry -> entry.isOpen() && theirs.test(entry))
                .forEach(entry -> items.update(entry.id(), (item, now) -> {
                    Responsible next = successor.apply(item.responsible());
                    item.follow(next, recipients.of(next), now);
                }));
    }
}
