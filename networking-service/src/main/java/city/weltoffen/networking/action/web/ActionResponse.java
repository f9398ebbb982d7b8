package city.weltoffen.networking.action.web;

import city.weltoffen.networking.action.ActionItem;
import city.weltoffen.networking.action.ActionState;
import city.weltoffen.networking.action.ActionStep;
import city.weltoffen.networking.action.AgreedIn;
import city.weltoffen.networking.action.Responsible;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item.
 *
 * @param history oldest first
 * @param mayAct whether the reader may change it
 */
record ActionResponse(
        String id,
        String title,
        @Nullable String text,
        Responsible responsible,
        LocalDate due,
        ActionState state,
        boolean overdue,
        @Nullable AgreedIn source,
        List<ActionStep> history,
        boolean mayAct) {

    static ActionResponse of(ActionItem item, boolean mayAct, LocalDate today) {
        return new ActionResponse(
                item.id().value(),
                item.task().title(),
                item.task().text(),
                item.responsible(),
                item.due(),
                item.state(),
                item.state() == ActionState.OPEN && item.due().isBefore(today),
                item.source(),
                item.history(),
                mayAct);
    }
}
