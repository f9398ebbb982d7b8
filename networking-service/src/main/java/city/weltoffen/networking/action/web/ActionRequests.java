package city.weltoffen.networking.action.web;

import city.weltoffen.networking.action.Task;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for with action items. */
final class ActionRequests {

    private ActionRequests() {}

    /**
     * @param department slug of the department that does it
     * @param person opaque subject of who of the department does it, if anyone in particular
     */
    record ActionAssignment(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 5000) @Nullable String text,
            @NotBlank @Size(max = 100) String department,
            @Size(max = 200) @Nullable String person,
            @NotNull LocalDate due,
            @Valid @Nullable ActionSource source) {

        Task task() {
            return new Task(title.strip(), text == null || text.isBlank() ? null : text.strip());
        }
    }

    /**
     * @param meeting id of the meeting in which it was agreed
     * @param item id of the item of its agenda
     */
    record ActionSource(
            @NotBlank @Size(max = 100) String meeting,
            @Size(max = 100) @Nullable String item) {}

    record ActionDueChange(
            @NotNull LocalDate due,
            @NotBlank @Size(max = 1000) String reason) {}

    record ActionHandOver(
            @NotBlank @Size(max = 100) String department,
            @Size(max = 200) @Nullable String person,
            @NotBlank @Size(max = 1000) String reason) {}

    record ActionReason(@NotBlank @Size(max = 1000) String reason) {}

    /** @param note how it ended, for history */
    record ActionDone(@Size(max = 1000) @Nullable String note) {}
}
