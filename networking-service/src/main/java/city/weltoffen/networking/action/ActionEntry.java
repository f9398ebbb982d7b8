package city.weltoffen.networking.action;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action item as lists show and search it.
 *
 * @param said what was said last of its day
 * @param words what is searched, folded
 */
public record ActionEntry(
        ActionItemId id,
        String title,
        @Nullable AgreedIn source,
        Responsible responsible,
        LocalDate due,
        ActionState state,
        Instant assignedAt,
        @Nullable Said said,
        FoldedText words) {

    static ActionEntry of(ActionItem item) {
        return new ActionEntry(
                item.id(),
                item.task().title(),
                item.source(),
                item.responsible(),
                item.due(),
                item.state(),
                item.history().getFirst().at(),
                item.said(),
                FoldedText.of(Stream.of(
                        item.task().title(),
                        item.task().text(),
                        item.responsible().departmentName().de(),
                        item.responsible().departmentName().en())));
    }

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** Whether it was agreed in that meeting. */
    public boolean isOf(String meeting) {
        return source != null && source.meeting().equals(meeting);
    }

    /** Whether it is that person's. */
    public boolean isFor(String subject) {
        Person person = responsible.person();
        return person != null && person.is(subject);
    }
}
