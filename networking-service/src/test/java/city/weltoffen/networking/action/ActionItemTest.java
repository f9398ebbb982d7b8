package city.weltoffen.networking.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.action.ActionStep.FieldChange;
import city.weltoffen.networking.action.ActionStep.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionItemTest {

    private static final Person KIM = new Person("kim", "Kim Kultur");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Moment NOW = new Moment(Instant.parse("2026-05-06T10:00:00Z"), TODAY, KIM, true);
    private static final Responsible KULTUR =
            new Responsible("kultur", new LocalizedText("Kulturbüro", "Culture Office"), KIM);
    private static final Responsible UMWELT =
            new Responsible("umwelt", new LocalizedText("Umwelt", "Environment"), null);

    private static ActionItem anyItem() {
        return ActionItem.assign(new Task("Partner anfragen", null), null, KULTUR, TODAY.plusDays(7), List.of(), NOW);
    }

    @Test
    void isNotDueInThePast() {
        assertThatThrownBy(
                        () -> ActionItem.assign(new Task("x", null), null, KULTUR, TODAY.minusDays(1), List.of(), NOW))
                .hasMessageContaining("due-past");
        assertThatThrownBy(() -> anyItem().changeDue(TODAY.minusDays(1), "x", List.of(), NOW))
                .hasMessageContaining("due-past");
    }

    @Test
    void remembersEveryChangeWithWhoAndWhyAndWhetherForSomebodyAway() {
        ActionItem item = anyItem();
        item.changeDue(TODAY.plusDays(9), "Urlaub", List.of(), NOW);
        item.handOver(UMWELT, "passt dort besser", List.of(), NOW);
        item.complete(null, NOW);
        item.reopen("doch nicht", List.of(), NOW);
        item.drop("überholt", NOW);

        assertThat(item.history())
                .extracting(ActionStep::verb)
                .containsExactly(
                        Verb.ASSIGNED, Verb.DUE_CHANGED, Verb.HANDED_OVER, Verb.DONE, Verb.REOPENED, Verb.DROPPED);
        assertThat(item.history().get(2).changes())
                .containsExactly(
                        new FieldChange("department", "Kulturbüro", "Umwelt"),
                        new FieldChange("person", "Kim Kultur", null));
        assertThat(item.history().get(2).deputising()).isTrue();
        assertThat(item.history().getLast().reason()).isEqualTo("überholt");
    }

    @Test
    void wantsAReason() {
        assertThatThrownBy(() -> anyItem().drop(" ", NOW)).hasMessageContaining("#/reason");
        assertThatThrownBy(() -> anyItem().handOver(UMWELT, "", List.of(), NOW)).hasMessageContaining("#/reason");
    }

    @Test
    void isChangedWhileItIsOpenOnly() {
        ActionItem item = anyItem();
        item.complete(null, NOW);

        assertThatThrownBy(() -> item.changeDue(TODAY.plusDays(20), "x", List.of(), NOW))
                .hasMessageContaining("action-item-state.done");
        assertThatThrownBy(() -> anyItem().reopen("x", List.of(), NOW)).hasMessageContaining("action-item-state.open");
    }

    @Test
    void followsItsDepartmentAndKeepsTheOldNameInItsHistory() {
        ActionItem item = anyItem();

        item.follow(UMWELT.with(KIM), List.of(), NOW);
        item.follow(UMWELT.with(KIM), List.of(), NOW);

        assertThat(item.responsible()).isEqualTo(UMWELT.with(KIM));
        assertThat(item.history()).hasSize(2);
        assertThat(item.history().getLast().changes())
                .containsExactly(new FieldChange("department", "Kulturbüro", "Umwelt"));
    }
}
