package city.weltoffen.networking.action.web;

import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.ActionState;
import city.weltoffen.networking.action.AgreedIn;
import city.weltoffen.networking.action.Responsible;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action item in a list. */
public record ActionSummary(
        String id,
        String title,
        Responsible responsible,
        LocalDate due,
        ActionState state,
        boolean overdue,
        @Nullable AgreedIn source) {

    public static ActionSummary of(ActionEntry entry, LocalDate today) {
        return new ActionSummary(
                entry.id().value(),
                entry.title(),
                entry.responsible(),
                entry.due(),
                entry.state(),
                entry.isOverdue(today),
                entry.source());
    }
}
