package city.weltoffen.relations.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as somebody notes it.
 *
 * @param department slug of the department of who notes it, where there is one
 */
public record NewInteraction(
        LocalDate on,
        InteractionType type,
        @Nullable String note,
        @Nullable String department) {

    public NewInteraction(LocalDate on, InteractionType type, @Nullable String note) {
        this(on, type, note, null);
    }

    public NewInteraction by(@Nullable String slug) {
        return new NewInteraction(on, type, note, slug);
    }
}
