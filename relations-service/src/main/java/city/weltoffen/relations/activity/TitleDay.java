package city.weltoffen.relations.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as titles of events name it. */
final class TitleDay {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private TitleDay() {}

    static String german(LocalDate day) {
        return GERMAN.format(day);
    }

    static String english(LocalDate day) {
        return ENGLISH.format(day);
    }
}
