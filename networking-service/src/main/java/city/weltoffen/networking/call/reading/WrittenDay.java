package city.weltoffen.networking.call.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it, in German, English or digits.
 *
 * @param length of what was written
 */
record WrittenDay(LocalDate date, int length) {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("tu", DayOfWeek.TUESDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("we", DayOfWeek.WEDNESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("th", DayOfWeek.THURSDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("su", DayOfWeek.SUNDAY),
            Map.entry("so", DayOfWeek.SUNDAY));

    private static final String WEEKDAY = "(?:(?<weekday>\\p{L}{2,10})[.,]+ ?(?:(?:den|der) )?)?";
    private static final String MONTH = "(?<name>\\p{L}{3,9})\\.?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ISO =
            Pattern.compile(WEEKDAY + "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d|T)", FLAGS);
    private static final Pattern DOTTED =
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})(?!\\d)", FLAGS);
    private static final Pattern SLASHED =
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)", FLAGS);
    private static final Pattern NAMED = Pattern.compile(
            WEEKDAY + "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? " + MONTH + ",? (?<year>\\d{4})(?!\\d)", FLAGS);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>\\d{4})(?!\\d)", FLAGS);

    /** Nothing where there is none, where it is not in the calendar, or where the weekday is another one. */
    static Optional<WrittenDay> atStartOf(String text) {
        return digits(ISO, text)
                .or(() -> digits(DOTTED, text))
                .or(() -> digits(SLASHED, text).filter(WrittenDay::isDayFirst))
                .or(() -> named(NAMED, text))
                .or(() -> named(MONTH_FIRST, text));
    }

    /** With strokes, Americans write the month first: only a day that is no month says which it is. */
    private static boolean isDayFirst(WrittenDay written) {
        return written.date().getDayOfMonth() > 12
                || written.date().getDayOfMonth() == written.date().getMonthValue();
    }

    private static Optional<WrittenDay> digits(Pattern form, String text) {
        Matcher day = form.matcher(text);
        return day.lookingAt() ? of(day, Integer.parseInt(day.group("month"))) : Optional.empty();
    }

    private static Optional<WrittenDay> named(Pattern form, String text) {
        Matcher day = form.matcher(text);
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        Integer month = MONTHS.get(head(day.group("name"), 3));
        return month == null ? Optional.empty() : of(day, month);
    }

    private static Optional<WrittenDay> of(Matcher day, int month) {
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(day.group("year")), month, Integer.parseInt(day.group("day")));
            String weekday = day.group("weekday");
            return weekday == null || date.getDayOfWeek().equals(WEEKDAYS.get(head(weekday, 2)))
                    ? Optional.of(new WrittenDay(date, day.end()))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String head(String word, int length) {
        return word.toLowerCase(Locale.ROOT).substring(0, Math.min(length, word.length()));
    }
}
