package city.weltoffen.measures.measure;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.adopted;
import static city.weltoffen.measures.measure.AnyMeasure.due;
import static city.weltoffen.measures.measure.AnyMeasure.file;
import static city.weltoffen.measures.measure.AnyMeasure.ofThisYear;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.measures.concept.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Phase and status follow from what is known, and each says why. */
class StandingTest {

    private static Standing of(Measure measure, LocalDate day) {
        return Standing.of(measure.state(), Signs.none(), day);
    }

    private static Standing with(Signs signs) {
        return Standing.of(adopted().state(), signs, TODAY);
    }

    @Nested
    class ThePhase {

        @Test
        void isNotStartedWhereNothingTellsOtherwise() {
            assertThat(of(adopted(), TODAY).derivedPhase())
                    .isEqualTo(new Derived<>(Phase.NOT_STARTED, List.of(Reason.of("nothing-yet"))));
        }

        @Test
        void isNotStartedBeforeTheBeginning() {
            Period later = new Period(TODAY.plusDays(1), null, false);
            Measure measure = Measure.adopt(file("1", "x", later), List.of(), NOW);

            assertThat(of(measure, TODAY).derivedPhase().reasons())
                    .containsExactly(Reason.of("begins-later", "on", "2026-05-07"));
            assertThat(of(measure, TODAY.plusDays(1)).phase()).isEqualTo(Phase.PLANNING);
        }

        @Test
        void isPlanningWithMilestonesAhead() {
            Measure measure = adopted();
            measure.milestones(NOW).add(due(TODAY.plusDays(9)));

            assertThat(of(measure, TODAY).derivedPhase())
                    .isEqualTo(new Derived<>(Phase.PLANNING, List.of(Reason.of("milestones-planned", "count", 1))));
        }

        @Test
        void isImplementationWithAMilestoneReached() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).add(due(TODAY.plusDays(9)));
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(of(measure, TODAY).derivedPhase())
                    .isEqualTo(new Derived<>(
                            Phase.IMPLEMENTATION,
                            List.of(new Reason("milestones-reached", Map.of("reached", "1", "total", "2")))));
        }

        @Test
        void isImplementationWithEvidence() {
            assertThat(with(Signs.evidence(3, TODAY)).phase()).isEqualTo(Phase.IMPLEMENTATION);
        }

        @Test
        void doesNotFollowFromEvidenceBeforeTheBeginning() {
            Standing standing = Standing.of(ofThisYear().state(), Signs.evidence(3, LocalDate.of(2025, 12, 31)), TODAY);

            assertThat(standing.phase()).isEqualTo(Phase.PLANNING);
        }

        @Test
        void isCompletedWhenEverythingIsReached() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(of(measure, TODAY).phase()).isEqualTo(Phase.COMPLETED);
        }

        @Test
        void isNotCompletedWhileAPartIsOpen() {
            Measure measure = adopted();
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).complete("m1", TODAY);
            measure.milestones(NOW).changePart("4.2.a", Phase.COMPLETED);

            assertThat(of(measure, TODAY).phase()).isEqualTo(Phase.IMPLEMENTATION);

            measure.milestones(NOW).changePart("4.2.b", Phase.COMPLETED);

            assertThat(of(measure, TODAY).phase()).isEqualTo(Phase.COMPLETED);
        }

        @Test
        void isNeverCompletedWhereAMeasureGoesOnForGood() {
            Measure measure = Measure.adopt(file("1", "x", new Period(null, null, true)), List.of(), NOW);
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(of(measure, TODAY).phase()).isEqualTo(Phase.IMPLEMENTATION);
        }
    }

    @Nested
    class TheStatus {

        @Test
        void isLateFromTheDayAfterAMilestone() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));

            assertThat(of(measure, TODAY).status()).isEqualTo(Status.ON_TIME);
            assertThat(of(measure, TODAY.plusDays(3)).derivedStatus())
                    .isEqualTo(new Derived<>(
                            Status.LATE,
                            List.of(new Reason(
                                    "milestone-overdue",
                                    Map.of("milestone", "m1", "due", "2026-05-06", "days", "3")))));
        }

        @Test
        void isLateWhenTheTimeIsOver() {
            assertThat(of(ofThisYear(), LocalDate.of(2027, 1, 1))
                            .derivedStatus()
                            .reasons())
                    .containsExactly(Reason.of("period-over", "on", "2026-12-31"));
        }

        @Test
        void isLateWhenAnIndicatorTrails() {
            var trailing = new TrailingIndicator("days", new BigDecimal("3"), new BigDecimal("5.5"));

            assertThat(with(Signs.trailing(List.of(trailing))).derivedStatus())
                    .isEqualTo(new Derived<>(
                            Status.LATE,
                            List.of(new Reason(
                                    "indicator-trails",
                                    Map.of("indicator", "days", "value", "3", "expected", "5.5")))));
        }

        @Test
        void isOnTimeOnceEverythingIsCompleted() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(of(measure, LocalDate.of(2027, 1, 1)).status()).isEqualTo(Status.ON_TIME);
        }

        @Test
        void isWhatSomebodySaysAndTheDerivedOneStaysVisible() {
            Measure measure = ofThisYear();
            measure.decisions(NOW).overrideStatus(Status.LATE, "hängt am Land");

            assertThat(of(measure, TODAY).status()).isEqualTo(Status.LATE);
            assertThat(of(measure, TODAY).derivedStatus().value()).isEqualTo(Status.ON_TIME);
        }

        @Test
        void isTheDecisionWhileItHolds() {
            Measure measure = ofThisYear();
            measure.decisions(NOW).overrideStatus(Status.LATE, "hängt");
            measure.decisions(NOW).cancel("aus");

            assertThat(of(measure, TODAY).status()).isEqualTo(Status.CANCELLED);
        }
    }
}
