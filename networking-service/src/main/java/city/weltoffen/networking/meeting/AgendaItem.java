package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param id within the meeting
 * @param reason why it was rejected
 * @param record what was said and decided about it
 */
public record AgendaItem(
        String id,
        Topic topic,
        Person proposedBy,
        Status status,
        @Nullable String reason,
        ItemRecord record) {

    /** What became of a proposal. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    AgendaItem with(Topic other) {
        return new AgendaItem(id, other, proposedBy, status, reason, record);
    }

    AgendaItem with(Status decided, @Nullable String because) {
        return new AgendaItem(id, topic, proposedBy, decided, because, record);
    }

    AgendaItem with(ItemRecord written) {
        return new AgendaItem(id, topic, proposedBy, status, reason, written);
    }
}
