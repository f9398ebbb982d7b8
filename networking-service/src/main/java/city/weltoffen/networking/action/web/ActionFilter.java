package city.weltoffen.networking.action.web;

import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.ActionState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which action items a list shows; all conditions hold, of several values one. */
record ActionFilter(
        @Parameter(description = "Words; all occur in title, text or department, whatever case or accent")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Slugs of departments") @Nullable
        Set<String> department,

        @Parameter(description = "States; open ones when nothing is said") @Nullable
        Set<ActionState> state,

        @Parameter(description = "Only those that are overdue") @Nullable
        Boolean overdue,

        @Parameter(description = "Only those of the person who asks") @Nullable
        Boolean mine,

        @Parameter(description = "Id of the meeting in which they were agreed") @Nullable
        String meeting,

        @Parameter(description = "Due on this day or earlier") @Nullable
        LocalDate dueTo) {

    Predicate<ActionEntry> condition(String reader, LocalDate today) {
        return entry -> isIn(state == null || state.isEmpty() ? Set.of(ActionState.OPEN) : state, entry.state())
                && isIn(department, entry.responsible().department())
                && (!Boolean.TRUE.equals(overdue) || entry.isOverdue(today))
                && (!Boolean.TRUE.equals(mine) || entry.isFor(reader))
                && (meeting == null || entry.isOf(meeting))
                && (dueTo == null || !entry.due().isAfter(dueTo))
                && (q == null || q.isBlank() || entry.words().contains(q));
    }

    private static <T> boolean isIn(@Nullable Set<T> wanted, T value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }
}
