package city.weltoffen.defaults.timeline;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an event on a time line: its time, then its id. As text it sorts like itself. */
public record Position(long millis, String eventId) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::millis).thenComparing(Position::eventId);

    private static final Pattern TEXT = Pattern.compile("(\\d{14})\\|([0-9a-f-]{36})");

    public static Position of(EventEnvelope event) {
        return new Position(event.time().toEpochMilli(), event.id().toString());
    }

    /** @throws DomainProblem {@code invalid} when it is none that was given out */
    public static Position ofCursor(String cursor) {
        try {
            Matcher text = TEXT.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (text.matches()) {
                return new Position(Long.parseLong(text.group(1)), text.group(2));
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, as of every other text that is no cursor.
        }
        throw DomainProblem.invalid("#/cursor", "not-readable", cursor);
    }

    public String text() {
        return textOf(millis) + "|" + eventId;
    }

    static String textOf(long millis) {
        return String.format(Locale.ROOT, "%014d", Math.max(0, millis));
    }

    /** For clients, who need not know what is in it. */
    public String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
