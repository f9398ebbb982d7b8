package city.weltoffen.networking.action;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ActionItemAssigned;
import city.weltoffen.events.networking.ActionItemChanged;
import city.weltoffen.events.networking.ActionItemDone;
import city.weltoffen.events.networking.ActionItemDue;
import city.weltoffen.events.networking.ActionItemFacts;
import city.weltoffen.events.networking.ActionItemOverdue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others hear of an action item: its department and its day, never what somebody typed. */
record ActionVoice(
        ActionItemId id,
        Responsible responsible,
        LocalDate due,
        ActionState state,
        @Nullable AgreedIn source) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    ActionItemAssigned assigned(List<Addressee> to) {
        return new ActionItemAssigned(says("Neue Aufgabe", "New action item", to), facts());
    }

    ActionItemChanged changed(List<Addressee> to) {
        return new ActionItemChanged(says("Aufgabe geändert", "Action item changed", to), facts());
    }

    ActionItemDone done() {
        return new ActionItemDone(says("Aufgabe erledigt", "Action item done", List.of()), facts());
    }

    DomainEvent reminder(Said said, List<Addressee> to) {
        return said.isOverdue()
                ? new ActionItemOverdue(says("Aufgabe überfällig", "Action item overdue", to), facts(), said.days())
                : new ActionItemDue(says("Aufgabe bald fällig", "Action item due soon", to), facts(), said.days());
    }

    private Notice says(String german, String english, List<Addressee> to) {
        LocalizedText name = responsible.departmentName();
        return new Notice(
                new LocalizedText(
                        "%s: %s, %s".formatted(german, name.de(), GERMAN.format(due)),
                        "%s: %s, %s".formatted(english, name.en(), ENGLISH.format(due))),
                "/action-items/" + id.value(),
                Tags.none().withDepartments(Set.of(responsible.department())),
                to);
    }

    private ActionItemFacts facts() {
        return new ActionItemFacts(
                responsible.department(), due, state.name(), source == null ? null : source.meeting());
    }
}
