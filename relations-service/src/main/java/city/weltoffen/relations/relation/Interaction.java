package city.weltoffen.relations.relation;

import city.weltoffen.events.relations.InteractionFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated exchange with the partner.
 *
 * @param note what it was about; stays here
 * @param by opaque subject of who noted it
 * @param corrects id of the one that it replaces
 * @param replaced another one took its place, or it was withdrawn
 * @param deputising true when it was noted "in Vertretung", else nothing
 * @param department slug of the department of who noted it first
 */
public record Interaction(
        String id,
        LocalDate on,
        InteractionType type,
        @Nullable String note,
        String by,
        Instant notedAt,
        @Nullable String corrects,
        boolean replaced,
        @Nullable Boolean deputising,
        @Nullable String department) {

    Interaction asReplaced() {
        return new Interaction(id, on, type, note, by, notedAt, corrects, true, deputising, department);
    }

    Interaction asDeputy() {
        return new Interaction(id, on, type, note, by, notedAt, corrects, replaced, true, department);
    }

    /** @param confidential then nobody hears who noted it */
    InteractionFacts facts(boolean confidential) {
        return new InteractionFacts(id, on, type.name(), corrects, replaced, confidential ? null : department);
    }
}
