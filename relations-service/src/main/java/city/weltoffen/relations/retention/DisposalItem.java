package city.weltoffen.relations.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter on a list. When it is gone, this is all that is left of it: no title, no person.
 *
 * @param reference by which the city's records know it
 * @param endedOn day from which its retention counted
 * @param dueOn day on which its retention was over
 * @param fate what was decided on it; nothing yet where it is missing
 */
public record DisposalItem(
        Matter matter,
        @Nullable String reference,
        LocalDate endedOn,
        LocalDate dueOn,
        @Nullable Fate fate) {

    /**
     * What was decided on a matter.
     *
     * @param by opaque subject of who decided
     * @param keptUntil first day on which it may be on a list again; none when it was deleted
     * @param reason why it is kept
     */
    public record Fate(
            LocalDate on,
            String by,
            @Nullable LocalDate keptUntil,
            @Nullable String reason) {

        public boolean isDeletion() {
            return keptUntil == null;
        }
    }

    public boolean isOpen() {
        return fate == null;
    }

    boolean isKeptOn(LocalDate day) {
        return fate != null && fate.keptUntil() != null && fate.keptUntil().isAfter(day);
    }

    DisposalItem with(Fate decided) {
        return new DisposalItem(matter, reference, endedOn, dueOn, decided);
    }
}
