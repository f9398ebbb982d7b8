package city.weltoffen.relations.memory;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an event on a time line: its time, then its id. As text it sorts like itself. */
record MemoryPosition(long millis, String eventId) implements Comparable<MemoryPosition> {

    private static final Comparator<MemoryPosition> ORDER =
            Comparator.comparingLong(MemoryPosition::millis).thenComparing(MemoryPosition::eventId);

    private static final Pattern TEXT = Pattern.compile("(\\d{14})\\|([0-9a-f-]{36})");

    static MemoryPosition of(EventEnvelope event) {
        return new MemoryPosition(event.time().toEpochMilli(), event.id().toString());
    }

    /** @throws DomainProblem {@code invalid} when it is none that was given out */
    static MemoryPosition ofCursor(String cursor) {
        try {
            Matcher text = TEXT.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (text.matches()) {
                return new MemoryPosition(Long.parseLong(text.group(1)), text.group(2));
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, as of every other text that is no cursor.
        }
        throw DomainProblem.invalid("#/cursor", "not-readable", cursor);
    }

    String text() {
        return String.format(Locale.ROOT, "%014d|%s", Math.max(0, millis), eventId);
    }

    /** For clients, who need not know what is in it. */
    String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(MemoryPosition other) {
        return ORDER.compare(this, other);
    }
}
