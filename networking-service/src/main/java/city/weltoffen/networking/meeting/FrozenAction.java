package city.weltoffen.networking.meeting;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.ActionState;
import city.weltoffen.networking.action.AgreedIn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action item as minutes have it, whatever became of it.
 *
 * @param item id of the item of the agenda under which it was agreed
 * @param person name of who does it
 */
public record FrozenAction(
        String id,
        @Nullable String item,
        String title,
        LocalizedText department,
        @Nullable String person,
        LocalDate due,
        ActionState state) {

    public static FrozenAction of(ActionEntry entry) {
        AgreedIn source = entry.source();
        Person person = entry.responsible().person();
        return new FrozenAction(
                entry.id().value(),
                source == null ? null : source.item(),
                entry.title(),
                entry.responsible().departmentName(),
                person == null ? null : person.name(),
                entry.due(),
                entry.state());
    }
}
