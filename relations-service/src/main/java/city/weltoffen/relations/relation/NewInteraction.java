package city.weltoffen.relations.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An exchange as somebody notes it. */
public record NewInteraction(
        LocalDate on, InteractionType type, @Nullable String note) {}
