package city.weltoffen.networking.action;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.defaults.reminders.Rungs;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Action items due soon or overdue: the own ones, those of the own departments, and those of somebody away. */
@Component
class ActionMatters implements MatterSource {

    private static final Wait OVERDUE =
            Wait.of("action-item-overdue", "Aufgabe überfällig", "Action item overdue", "Erledigen", "Get it done");
    private static final Wait DUE =
            Wait.of("action-item-due", "Aufgabe fällig", "Action item due", "Erledigen", "Get it done");

    private final ActionIndex index;
    private final Acting acting;
    private final Rungs rungs;
    private final ZoneId city;

    ActionMatters(ActionIndex index, Acting acting, Rungs rungs, Clock businessClock) {
        this.index = index;
        this.acting = acting;
        this.rungs = rungs;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        LocalDate horizon = reader.today().plusDays(rungs.horizon());
        return index.find(entry -> entry.isOpen() && !entry.due().isAfter(horizon) && isTheirs(entry, reader)).stream()
                .map(entry -> matter(entry, reader));
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return index.find(entry -> entry.isOpen() && isTheirs(entry, reader)).stream()
                .map(entry -> matter(entry, reader));
    }

    /** What somebody else does waits for others only while that person is away. */
    private boolean isTheirs(ActionEntry entry, Reader reader) {
        Person person = entry.responsible().person();
        String department = entry.responsible().department();
        if (person == null) {
            return reader.departments().contains(department);
        }
        return person.is(reader.subject())
                || reader.coordinated().contains(department) && acting.isAway(person.subject(), reader.today());
    }

    private Matter matter(ActionEntry entry, Reader reader) {
        Wait wait = entry.isOverdue(reader.today()) ? OVERDUE : DUE;
        return wait.matter(
                entry.id().value(),
                new LocalizedText(entry.title(), entry.title()),
                entry.due(),
                LocalDate.ofInstant(entry.assignedAt(), city),
                entry.isFor(reader.subject()) ? null : entry.responsible().department(),
                "/action-items/" + entry.id().value());
    }
}
