package city.weltoffen.defaults.timeline;

import java.time.Instant;

/**
 * The ids of one time line's entries, or of a part of it: a range of the primary key in the order of time.
 *
 * @param key what all its ids begin with, for instance the id of a partner
 * @param first least id that belongs to it
 * @param end greater than all its ids
 */
public record TimeLine(String key, String first, String end) {

    private static final String SEPARATOR = "|";

    public static TimeLine of(String key) {
        // } comes right after |
        return new TimeLine(key, key + SEPARATOR, key + "}");
    }

    /** @param until not any more */
    public TimeLine between(Instant from, Instant until) {
        return new TimeLine(
                key,
                key + SEPARATOR + Position.textOf(from.toEpochMilli()),
                key + SEPARATOR + Position.textOf(until.toEpochMilli()));
    }

    public String idOf(Position position) {
        return key + SEPARATOR + position.text();
    }

    /** Where a part ends that follows what was read already. */
    String endBefore(Position position) {
        String id = idOf(position);
        return id.compareTo(end) < 0 ? id : end;
    }
}
