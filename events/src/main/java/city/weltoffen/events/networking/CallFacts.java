package city.weltoffen.events.networking;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call that others may need; its text stays with the funding desk.
 *
 * @param identifier the source's own code, for instance {@code CERV-2026-CITIZENS-TOWN-TT}
 * @param title as published
 * @param kind slug: {@code grant}, {@code award}, {@code event-to-host}, {@code consultation} or a city's own
 * @param programme code of the funding programme, for instance {@code CERV}
 * @param status {@code FORTHCOMING}, {@code OPEN} or {@code CLOSED}
 * @param opensOn first day of submission, where known
 * @param deadlines ascending, past ones included
 * @param budget of this call only
 */
public record CallFacts(
        String identifier,
        String title,
        String kind,
        @Nullable String programme,
        String status,
        @Nullable LocalDate opensOn,
        List<Deadline> deadlines,
        @Nullable Money budget) {

    public CallFacts {
        deadlines = deadlines == null ? List.of() : List.copyOf(deadlines);
    }
}
