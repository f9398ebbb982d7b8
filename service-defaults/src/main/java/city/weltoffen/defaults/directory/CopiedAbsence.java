package city.weltoffen.defaults.directory;

import java.time.LocalDate;

/** First and last day on which somebody is away. */
record CopiedAbsence(LocalDate from, LocalDate to) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
