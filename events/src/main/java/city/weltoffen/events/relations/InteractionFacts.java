package city.weltoffen.events.relations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated exchange with a partner; who spoke of what stays with the relation.
 *
 * @param id within the relation
 * @param on day of the exchange
 * @param type {@code VISIT}, {@code CALL}, {@code EXCHANGE}, {@code DELEGATION}, {@code PAPER} or {@code MEETING}
 * @param corrects id of the interaction that it replaces
 * @param withdrawn it did not happen after all
 * @param department slug of the department of who noted it, where that is known
 */
public record InteractionFacts(
        String id,
        LocalDate on,
        String type,
        @Nullable String corrects,
        boolean withdrawn,
        @Nullable String department) {}
