package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the meetings of a series take place. They keep the hour of the clock, whatever the clock does in between.
 *
 * @param every so many weeks or months
 * @param nth which of its weekdays in the month, 1 to 4, or -1 for the last one; for months only
 * @param until last day, where their number is not said
 * @param count their number, where no last day is said
 */
public record SeriesRule(
        Rhythm rhythm,
        int every,
        @Nullable Integer nth,
        @Nullable LocalDate until,
        @Nullable Integer count) {

    /** What the rhythm counts. */
    public enum Rhythm {
        WEEKLY,
        MONTHLY
    }

    static final int MOST = 60;
    private static final int WEEK = 7;
    private static final int LAST = -1;

    /**
     * The begins of all meetings, by the clock.
     *
     * @throws DomainProblem naming the field that does not fit the first one
     */
    List<LocalDateTime> from(LocalDateTime first) {
        require((until == null) == (count != null), "#/series/until", "until-or-count");
        require(until == null || !until.isBefore(first.toLocalDate()), "#/series/until", "ends-before-begin");
        if (rhythm == Rhythm.MONTHLY && nth != null) {
            require(onNth(first, 0).equals(first), "#/series/nth", "not-nth-weekday");
        }
        List<LocalDateTime> begins = all(first).limit(MOST + 1L).toList();
        require(begins.size() <= MOST, "#/series/until", "series-too-long");
        return begins;
    }

    private Stream<LocalDateTime> all(LocalDateTime first) {
        IntStream numbers = count == null ? IntStream.iterate(0, number -> number + 1) : IntStream.range(0, count);
        Stream<LocalDateTime> begins = numbers.mapToObj(number -> number(first, number));
        return until == null
                ? begins
                : begins.takeWhile(begin -> !begin.toLocalDate().isAfter(until));
    }

    private LocalDateTime number(LocalDateTime first, int number) {
        return rhythm == Rhythm.WEEKLY ? first.plusWeeks((long) every * number) : onNth(first, number);
    }

    private LocalDateTime onNth(LocalDateTime first, int number) {
        LocalDate day = YearMonth.from(first)
                .plusMonths((long) every * number)
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nthOf(first.toLocalDate()), first.getDayOfWeek()));
        return day.atTime(first.toLocalTime());
    }

    /** Which of its weekdays in the month a day is; a fifth one is the last one, since not every month has it. */
    int nthOf(LocalDate first) {
        int counted = (first.getDayOfMonth() - 1) / WEEK + 1;
        return nth != null ? nth : counted > 4 ? LAST : counted;
    }

    private static void require(boolean fits, String pointer, String code) {
        if (!fits) {
            throw DomainProblem.invalid(pointer, code);
        }
    }
}
