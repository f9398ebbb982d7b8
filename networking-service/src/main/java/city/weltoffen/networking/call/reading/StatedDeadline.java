package city.weltoffen.networking.call.reading;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallSection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that the prose of an entry states unmistakably: a line that begins with a word for it, a colon, one date
 * and nothing else but the hour. A wrong deadline is worse than none, so whatever is less plain counts as not stated.
 */
final class StatedDeadline {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private static final Pattern LINE = Pattern.compile(
            "(?:• ?)?(?:(?:final |submission |application |proposal )?deadline(?: date)?(?: for (?:submission|applications))?"
                    + "|closing date|(?:antrags|bewerbungs|einreichungs|einreich)?frist|(?:bewerbungs|antrags)schluss"
                    + "|einsendeschluss|einreichungsschluss) ?: ?(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HOUR = Pattern.compile(
            "(?:,? ?(?:at|um|,)? ?([01]?\\d|2[0-4])(?:[:.]([0-5]\\d)(?::[0-5]\\d)?)?(?: ?(Uhr|h))?)"
                    + "(?: ?\\(?((?:Brussels|Brüsseler)(?: local)?(?: time| Zeit)|CES?T|MES?Z)\\)?)? ?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StatedDeadline() {}

    /** Nothing where none is stated, or several that differ. */
    static Optional<Deadline> in(List<CallSection> text) {
        List<Optional<Deadline>> stated = text.stream()
                .flatMap(section -> section.body().lines())
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> read(line.group(1)))
                .distinct()
                .toList();
        return stated.size() == 1 ? stated.getFirst() : Optional.empty();
    }

    private static Optional<Deadline> read(String statement) {
        return WrittenDay.atStartOf(statement).flatMap(day -> {
            String rest = statement.substring(day.length()).strip();
            return rest.isEmpty() || rest.equals(".") ? Optional.of(Deadline.on(day.date())) : at(day.date(), rest);
        });
    }

    /** An hour counts only where it is said whose hour; German ones are those of Brussels. */
    private static Optional<Deadline> at(LocalDate day, String rest) {
        Matcher hour = HOUR.matcher(rest);
        if (!hour.matches()) {
            return Optional.empty();
        }
        boolean plainNumber = hour.group(2) == null && hour.group(3) == null;
        if (plainNumber) {
            return Optional.empty();
        }
        boolean knownZone = hour.group(4) != null || "Uhr".equalsIgnoreCase(hour.group(3));
        return Optional.of(knownZone ? moment(day, hour) : Deadline.on(day));
    }

    private static Deadline moment(LocalDate day, Matcher hour) {
        int hours = Integer.parseInt(hour.group(1));
        int minutes = minutes(hour.group(2));
        if (hours == 24 || hours == 0 && minutes == 0) {
            // midnight is said of the day that ends and of the one that begins
            return Deadline.on(day);
        }
        return new Deadline(
                day, day.atTime(LocalTime.of(hours, minutes)).atZone(BRUSSELS).toInstant());
    }

    private static int minutes(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
