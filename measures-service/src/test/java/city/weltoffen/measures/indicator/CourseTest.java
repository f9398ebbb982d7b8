package city.weltoffen.measures.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Grain;
import city.weltoffen.measures.counting.Operation;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final LocalizedText TEXT = new LocalizedText("x", "x");
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final CountDefinition PER_YEAR =
            new CountDefinition(Operation.COUNT, Set.of("activity.held"), Set.of(), null, List.of(), Grain.YEAR);

    private static IndicatorDetails details(
            Direction better, Map<Integer, BigDecimal> targets, @Nullable CountDefinition counted) {
        return new IndicatorDetails(TEXT, TEXT, better, new Baseline(2024, BigDecimal.TEN), targets, counted);
    }

    private static Course course(IndicatorDetails details, String period, String value, LocalDate today) {
        return new CourseDerivation(details, Span.parse(period).orElseThrow(), new BigDecimal(value), today).course();
    }

    private static Map<Integer, BigDecimal> targets(int year, String value) {
        return Map.of(year, new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 15", "2026-12-31, 20", "2026-07-02, 17", "2027-05-05, 20"})
    void expectsALevelOnTheStraightWayBetweenBaselineAndTarget(LocalDate day, String expected) {
        assertThat(new Trajectory(details(Direction.UP, targets(2026, "20"), null)).levelOn(day))
                .hasValue(new BigDecimal(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, 0", "2026-07-02, 10", "2026-12-31, 20"})
    void expectsOfWhatBeginsAnewThePartOfTheYearThatHasGoneBy(LocalDate day, String expected) {
        assertThat(new Trajectory(details(Direction.UP, targets(2026, "20"), PER_YEAR)).flowUntil(day))
                .hasValue(new BigDecimal(expected));
    }

    @Test
    void trailsWhenLessWasReachedThanExpectedAndSaysWhy() {
        Course course =
                course(details(Direction.UP, targets(2026, "20"), null), "2026", "12", LocalDate.of(2026, 7, 2));

        assertThat(course.verdict()).isEqualTo(Course.Verdict.TRAILS);
        assertThat(course.reasons())
                .containsExactly(new Reason(
                        "behind",
                        Map.of("period", "2026", "value", "12", "expected", "17", "target", "20", "year", "2026")));
    }

    @ParameterizedTest
    @CsvSource({"UP, 17, ON_COURSE", "UP, 16.9, TRAILS", "UP, 20, REACHED"})
    void isJudgedByWhatIsExpectedToday(Direction better, String value, Course.Verdict verdict) {
        assertThat(course(details(better, targets(2026, "20"), null), "2026", value, LocalDate.of(2026, 7, 2))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"8, ON_COURSE", "9, TRAILS", "5, REACHED"})
    void isBetterBelowWhereItIsMeantToFall(String value, Course.Verdict verdict) {
        assertThat(course(details(Direction.DOWN, targets(2026, "5"), null), "2026", value, LocalDate.of(2025, 12, 31))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void hasStayedBelowAYearsLimitOnlyWhenTheYearIsOver() {
        IndicatorDetails limit = details(Direction.DOWN, targets(2026, "5"), PER_YEAR);

        assertThat(course(limit, "2026", "1", LocalDate.of(2026, 7, 2)).verdict())
                .isEqualTo(Course.Verdict.ON_COURSE);
        assertThat(course(limit, "2026", "4", END).verdict()).isEqualTo(Course.Verdict.REACHED);
        assertThat(course(limit, "2026", "5", LocalDate.of(2026, 2, 1)).verdict())
                .isEqualTo(Course.Verdict.TRAILS);
    }

    @Test
    void judgesAnEnteredValueByItsOwnTime() {
        Course course =
                course(details(Direction.UP, targets(2026, "20"), null), "2025", "15", LocalDate.of(2026, 11, 1));

        assertThat(course.expected()).isEqualByComparingTo("15");
        assertThat(course.verdict()).isEqualTo(Course.Verdict.ON_COURSE);
    }

    @Test
    void staysOpenWithoutTargetOrValue() {
        IndicatorDetails free = details(Direction.UP, Map.of(), null);
        IndicatorDetails silent = details(Direction.UP, targets(2026, "20"), null);

        assertThat(course(free, "2026", "1", END).reasons())
                .extracting(Reason::code)
                .containsExactly("no-target");
        assertThat(new CourseDerivation(silent, null, null, END).course().reasons())
                .extracting(Reason::code)
                .containsExactly("no-value");
    }
}
