package city.weltoffen.networking.action;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The job with the day ahead: what it says arrives once, and at whom it should. */
@NetworkingTest
class ActionRemindersTest {

    /** A Monday. */
    private static final LocalDate DUE = LocalDate.of(2026, 6, 8);

    @Autowired
    ActionItems items;

    @Autowired
    ActionReminders reminders;

    private ActionItemId assigned(String department, Person person) {
        return items.assign(
                        new Task("Partner anfragen", null),
                        null,
                        new Responsible(department, new LocalizedText("Amt", "Department"), person),
                        DUE)
                .id();
    }

    private static List<String> said(ActionItemId id) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log.ofKey(id.value()).stream()
                    .map(event -> event.type().replaceAll(".*networking\\.|\\.v1", ""))
                    .toList();
        }
    }

    private void look(LocalDate day) {
        reminders.remindOn(day);
        reminders.remindOn(day);
    }

    @Test
    void climbsTheLadderOnce() {
        ActionItemId id = assigned("kultur", new Person(TestUser.KULTUR.subject(), "Kim Kultur"));

        look(DUE.minusDays(7));
        look(DUE.plusDays(1));

        assertThat(said(id)).containsExactly("action-item.assigned", "action-item.due", "action-item.overdue");
    }

    @Test
    void saysNothingOfWhatIsDone() {
        ActionItemId id = assigned("kultur", null);
        items.complete(id, null);

        look(DUE.plusDays(1));

        assertThat(said(id)).containsExactly("action-item.assigned", "action-item.done");
    }

    @Test
    void goesToTheOfficeWhereNobodyCoordinates() {
        ActionItemId id = assigned("umwelt", null);

        look(DUE.plusDays(1));

        try (EventLog log = EventLog.of("weltoffen.networking")) {
            assertThat(log.ofKey(id.value()).getLast().toString()).contains("\"addressees\":[\"office\"]");
        }
    }
}
