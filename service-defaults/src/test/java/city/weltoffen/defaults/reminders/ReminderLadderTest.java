package city.weltoffen.defaults.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReminderLadderTest {

    private static final int APART = 5;
    /** A Wednesday in a week of working days. */
    private static final LocalDate DUE = LocalDate.of(2026, 9, 16);

    private static final WorkingDays LOWER_SAXONY = new WorkingDays(
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(10, 3),
                    MonthDay.of(10, 31),
                    MonthDay.of(12, 25),
                    MonthDay.of(12, 26)),
            Set.of(-2, 1, 39, 50));
    private static final ReminderLadder LADDER =
            new ReminderLadder(new Rungs(List.of(30, 7, 1), List.of(1, 7), 30, APART), LOWER_SAXONY);

    private static Integer rung(@Nullable Said last, LocalDate today) {
        return LADDER.due(DUE, last, today).map(Said::rung).orElse(0);
    }

    /** Everything that is said on these days, one after the other. */
    private static List<Said> said(LocalDate due, Iterable<LocalDate> days) {
        List<Said> said = new ArrayList<>();
        for (LocalDate day : days) {
            LADDER.due(due, said.isEmpty() ? null : said.getLast(), day).ifPresent(said::add);
        }
        return said;
    }

    private static List<LocalDate> everyDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    @Nested
    class DayByDay {

        static IntStream years() {
            return IntStream.rangeClosed(2024, 2032);
        }

        @ParameterizedTest
        @MethodSource("years")
        void everyRungIsSaidOnceWhateverTheDueDate(int year) {
            LocalDate first = LocalDate.of(year, 1, 1);
            for (LocalDate due : everyDay(first, first.plusYears(1))) {
                List<Said> said = said(due, everyDay(due.minusDays(60), due.plusDays(100)));

                assertThat(said)
                        .as("due on %s", due)
                        .extracting(Said::rung)
                        .containsExactly(-30, -7, -1, 1, 7, 30, 60, 90);
                assertThat(said).as("due on %s", due).allSatisfy(ReminderLadderTest::isOnItsDay);
            }
        }

        @Test
        void rungsAreSaidOnTheDaysTheyNameWhereTheseAreWorkingDays() {
            LocalDate due = LocalDate.of(2026, 9, 15);

            assertThat(said(due, everyDay(due.minusDays(60), due.plusDays(35))))
                    .extracting(Said::on)
                    .containsExactly(
                            due.minusDays(32), // 30 days before it is a Sunday
                            due.minusDays(7),
                            due.minusDays(1),
                            due.plusDays(1),
                            due.plusDays(7),
                            due.plusDays(30));
        }
    }

    private static void isOnItsDay(Said said) {
        assertThat(LOWER_SAXONY.isWorkingDay(said.on())).isTrue();
        LocalDate named = said.due().plusDays(said.rung());
        assertThat(said.isOverdue() ? !said.on().isBefore(named) : !said.on().isAfter(named))
                .as("%s is not late before and not early after the date", said)
                .isTrue();
    }

    @Nested
    class WithGaps {

        static LongStream seeds() {
            return LongStream.range(0, 300);
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void nothingIsSaidTwiceTooSoonOrOnAFreeDay(long seed) {
            Random random = new Random(seed);
            LocalDate due = DUE.plusDays(random.nextInt(2000));
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = due.minusDays(60); day.isBefore(due.plusDays(200)); ) {
                days.add(day);
                days.add(day);
                day = day.plusDays(random.nextInt(random.nextBoolean() ? 3 : 45));
            }

            List<Said> said = said(due, days);

            for (int i = 0; i < said.size(); i++) {
                Said now = said.get(i);
                assertThat(LOWER_SAXONY.isWorkingDay(now.on())).isTrue();
                assertThat(now.isOverdue()).isEqualTo(now.on().isAfter(due));
                assertThat(now.rung()).isEqualTo(highest(due, now.on()));
                Said before = i == 0 ? null : said.get(i - 1);
                if (before != null) {
                    assertThat(now.rung()).isGreaterThan(before.rung());
                }
                if (before != null && before.isOverdue() == now.isOverdue()) {
                    assertThat(now.on()).isAfterOrEqualTo(before.on().plusDays(APART));
                }
            }
        }

        /** The last one that somebody who looked every day would have heard until then. */
        private static int highest(LocalDate due, LocalDate today) {
            return said(due, everyDay(due.minusDays(60), today)).getLast().rung();
        }

        @ParameterizedTest
        @CsvSource({
            "-29, -30",
            "-8, -30",
            "-6, -7",
            "-1, -1",
            "0, -1",
            "1, 1",
            "6, 1",
            "7, 7",
            "29, 7",
            "42, 30",
            "70, 60"
        })
        void onlyTheHighestRungIsSaid(int day, int expected) {
            assertThat(rung(null, DUE.plusDays(day))).isEqualTo(expected);
        }

        @Test
        void theSameDayTwiceSaysItOnce() {
            Said said = LADDER.due(DUE, null, DUE.plusDays(40)).orElseThrow();

            assertThat(LADDER.due(DUE, said, DUE.plusDays(40))).isEmpty();
            assertThat(LADDER.due(DUE, said, DUE.plusDays(41))).isEmpty();
        }

        @Test
        void theNextOneWaitsUntilTheyAreApart() {
            Said said = LADDER.due(DUE, null, DUE.plusDays(6)).orElseThrow();

            assertThat(rung(said, DUE.plusDays(7))).isZero();
            assertThat(rung(said, DUE.plusDays(9))).as("a Friday, 3 days later").isZero();
            assertThat(rung(said, DUE.plusDays(12))).as("the Monday after it").isEqualTo(7);
        }

        @Test
        void nothingIsSaidLongBefore() {
            assertThat(rung(null, DUE.minusDays(40))).isZero();
        }
    }

    @Nested
    class AnotherDueDate {

        @Test
        void beginsAnewButNotTooSoon() {
            Said said = new Said(DUE, -7, DUE.minusDays(7));
            LocalDate later = DUE.plusDays(14);

            assertThat(LADDER.due(later, said, DUE.minusDays(6))).isEmpty();
            assertThat(LADDER.due(later, said, DUE.minusDays(2)).map(Said::rung))
                    .contains(-30);
        }
    }

    @Nested
    class TheRungs {

        @Test
        void areData() {
            ReminderLadder ladder = new ReminderLadder(new Rungs(List.of(90, 180), List.of(), 0, APART), LOWER_SAXONY);

            assertThat(ladder.due(DUE, null, DUE.minusDays(100)).map(Said::days))
                    .contains(180);
            assertThat(ladder.due(DUE, null, DUE.minusDays(1)).map(Said::days)).contains(90);
            assertThat(ladder.due(DUE, null, DUE.plusDays(50))).isEmpty();
        }

        @Test
        void repeatAlsoWhereNothingIsSaidBefore() {
            ReminderLadder ladder = new ReminderLadder(new Rungs(List.of(), List.of(), 7, APART), LOWER_SAXONY);

            assertThat(ladder.due(DUE, null, DUE.plusDays(15)).map(Said::rung)).contains(14);
        }

        @Test
        void areDaysAndNoNonsense() {
            assertThatThrownBy(() -> new Rungs(List.of(0), List.of(), 30, APART))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Rungs(List.of(), List.of(-1), 30, APART))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Rungs(List.of(), List.of(), 30, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
