package city.weltoffen.measures.reminding;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.due;
import static city.weltoffen.measures.measure.AnyMeasure.on;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.measures.measure.AnyMeasure;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Signs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DueRemindersTest {

    /** A Monday. */
    private static final LocalDate DUE = LocalDate.of(2026, 6, 8);

    private final DueReminders reminders = AnyCity.reminders();

    private static Measure withMilestone() {
        Measure measure = AnyMeasure.adopted();
        measure.milestones(NOW).add(due(DUE));
        return measure;
    }

    private Due dueOn(Measure measure, LocalDate day) {
        return reminders.of(MeasureEntry.of(measure), Signs.none(), day);
    }

    /** Says it, as the job does. */
    private List<Integer> said(Measure measure, LocalDate day) {
        Due due = dueOn(measure, day);
        due.milestones()
                .forEach(rung ->
                        measure.reminders(on(day)).sayDue(rung.milestone().id(), rung.said(), List.of()));
        due.silentSince().ifPresent(since -> measure.reminders(on(day)).saySilent(since, List.of()));
        return due.milestones().stream().map(Due.Rung::said).map(Said::rung).toList();
    }

    @Nested
    class Milestones {

        @Test
        void areSpokenOfRungByRungWhereSomebodyLooksEveryDay() {
            Measure measure = withMilestone();
            List<Integer> rungs = new ArrayList<>();

            TODAY.datesUntil(DUE.plusDays(40)).forEach(day -> {
                rungs.addAll(said(measure, day));
                rungs.addAll(said(measure, day));
            });

            assertThat(rungs).containsExactly(-30, -7, -1, 1, 7, 30);
        }

        @Test
        void areSpokenOfOnceAfterAGapAndOnlyTheHighestRung() {
            Measure measure = withMilestone();

            assertThat(said(measure, TODAY.plusDays(40))).containsExactly(7);
            assertThat(said(measure, TODAY.plusDays(40))).isEmpty();
            assertThat(said(measure, TODAY.plusDays(41))).isEmpty();
        }

        @Test
        void areNotSpokenOfOnceTheyAreReached() {
            Measure measure = withMilestone();
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(dueOn(measure, DUE.plusDays(1)).isAnything()).isFalse();
        }

        @Test
        void beginAnewWithAnotherDay() {
            Measure measure = withMilestone();
            said(measure, DUE.plusDays(1));

            measure.milestones(on(DUE.plusDays(1))).change("m1", due(DUE.plusDays(100)), null);

            assertThat(dueOn(measure, DUE.plusDays(2)).milestones()).isEmpty();
            assertThat(said(measure, DUE.plusDays(70))).containsExactly(-30);
        }
    }

    @Nested
    class NothingIsSaid {

        @Test
        void ofWhatIsPostponedUntilItGoesOn() {
            Measure measure = withMilestone();
            measure.decisions(NOW).postpone(DUE.plusDays(20), "kein Geld");

            assertThat(dueOn(measure, DUE.plusDays(1)).isAnything()).isFalse();
            assertThat(dueOn(measure, DUE.plusDays(21)).milestones()).hasSize(1);
        }

        @Test
        void ofWhatIsGivenUpOrCompleted() {
            Measure cancelled = withMilestone();
            cancelled.decisions(NOW).cancel("x");
            Measure completed = withMilestone();
            completed.decisions(NOW).overridePhase(Phase.COMPLETED, "fertig");

            assertThat(dueOn(cancelled, DUE.plusDays(1)).isAnything()).isFalse();
            assertThat(dueOn(completed, DUE.plusDays(1)).isAnything()).isFalse();
        }

        @Test
        void onAWeekend() {
            assertThat(dueOn(withMilestone(), DUE.plusDays(5)).isAnything()).isFalse();
        }
    }

    @Nested
    class Silence {

        /** A Wednesday, 30 days after the reporting date. */
        private static final LocalDate REMINDED = LocalDate.of(2026, 12, 30);

        private static final LocalDate SINCE = LocalDate.of(2025, 11, 30);

        @Test
        void isSaidOnceForEachCycle() {
            Measure measure = AnyMeasure.adopted();

            assertThat(dueOn(measure, REMINDED.minusDays(1)).silentSince()).isEmpty();
            assertThat(dueOn(measure, REMINDED).silentSince()).contains(SINCE);
            said(measure, REMINDED);
            assertThat(dueOn(measure, REMINDED.plusDays(100)).silentSince()).isEmpty();
            assertThat(dueOn(measure, REMINDED.plusYears(1)).silentSince()).contains(SINCE.plusYears(1));
        }

        @Test
        void isBrokenByASignOfLife() {
            MeasureEntry measure = MeasureEntry.of(AnyMeasure.adopted());

            assertThat(reminders.of(measure, Signs.heard(SINCE), REMINDED).silentSince())
                    .as("the day itself belongs to the cycle before")
                    .contains(SINCE);
            assertThat(reminders
                            .of(measure, Signs.heard(SINCE.plusDays(1)), REMINDED)
                            .silentSince())
                    .isEmpty();
            assertThat(reminders
                            .of(measure, Signs.evidence(1, SINCE.plusDays(1)), REMINDED)
                            .silentSince())
                    .isEmpty();
        }

        @Test
        void isBrokenByAMilestoneThatWasReached() {
            Measure measure = withMilestone();
            measure.milestones(NOW).add(due(DUE.plusYears(5)));
            measure.milestones(NOW).complete("m1", TODAY);

            assertThat(dueOn(measure, REMINDED).silentSince()).isEmpty();
        }

        @Test
        void isNoneWhereTheMeasureIsYoungerThanTheReportingDate() {
            assertThat(dueOn(AnyMeasure.adopted(), TODAY).silentSince()).isEmpty();
        }
    }
}
