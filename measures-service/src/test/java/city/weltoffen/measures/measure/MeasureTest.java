package city.weltoffen.measures.measure;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.adopted;
import static city.weltoffen.measures.measure.AnyMeasure.due;
import static city.weltoffen.measures.measure.AnyMeasure.file;
import static city.weltoffen.measures.measure.AnyMeasure.ofThisYear;
import static city.weltoffen.measures.measure.AnyMeasure.standing;
import static city.weltoffen.measures.measure.AnyMeasure.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    private static HistoryEntry last(Measure measure) {
        return measure.history().getLast();
    }

    @Nested
    class Milestones {

        @Test
        void lieWithinThePeriodOfTheirMeasure() {
            Measure measure = ofThisYear();

            assertThatThrownBy(() -> measure.milestones(NOW).add(due(LocalDate.of(2027, 1, 1))))
                    .isInstanceOf(DomainProblem.class)
                    .hasMessageContaining("milestone-after-end")
                    .hasMessageContaining("#/due");
            assertThatThrownBy(() -> measure.milestones(NOW).add(due(LocalDate.of(2025, 12, 31))))
                    .hasMessageContaining("milestone-before-begin");
            assertThat(measure.state().milestones().all()).isEmpty();
        }

        @Test
        void mayBeDueOnTheLastDay() {
            Measure measure = ofThisYear();

            measure.milestones(NOW).add(due(LocalDate.of(2026, 12, 31)));

            assertThat(measure.state().milestones().all()).hasSize(1);
        }

        @Test
        void keepThePeriodFromShrinkingBelowThem() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(LocalDate.of(2026, 11, 1)));
            MeasureDetails shorter = measure.details()
                    .taking(
                            Set.of(ConceptField.PERIOD),
                            MeasureDetails.of(file("x", "x", new Period(null, LocalDate.of(2026, 10, 1), false))));

            assertThatThrownBy(() -> measure.change(shorter, null, NOW))
                    .hasMessageContaining("#/period/ends")
                    .hasMessageContaining("milestone-outside")
                    .hasMessageContaining("Konzept fertig");
        }

        @Test
        void belongToAPartThatThereIs() {
            MilestonePlan stray = new MilestonePlan(text("x"), TODAY, "9.9.9", null, null);

            assertThatThrownBy(() -> adopted().milestones(NOW).add(stray)).hasMessageContaining("#/subMeasure");
        }

        @Test
        void areDoneExactlyWhenThereIsACompletionDate() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY.plusDays(10)));

            measure.milestones(NOW).complete("m1", TODAY.minusDays(1));

            assertThat(measure.state().milestones().require("m1").isReached()).isTrue();
            assertThat(last(measure).changes()).containsExactly(new FieldChange("completedOn", null, "2026-05-05"));

            measure.milestones(NOW).reopen("m1", "Irrtum");

            assertThat(measure.state().milestones().require("m1").isReached()).isFalse();
            assertThat(last(measure).reason()).isEqualTo("Irrtum");
        }

        @Test
        void areNotCompletedInTheFuture() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY.plusDays(10)));

            assertThatThrownBy(() -> measure.milestones(NOW).complete("m1", TODAY.plusDays(1)))
                    .hasMessageContaining("#/on")
                    .hasMessageContaining("in-the-future");
        }

        @Test
        void areCompletedOnceAndReopenedOnce() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));

            assertThatThrownBy(() -> measure.milestones(NOW).reopen("m1", null)).hasMessageContaining("milestone-open");
            measure.milestones(NOW).complete("m1", TODAY);
            assertThatThrownBy(() -> measure.milestones(NOW).complete("m1", TODAY))
                    .hasMessageContaining("milestone-reached");
        }

        @Test
        void neverGetTheIdOfOneThatWasRemoved() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));
            measure.milestones(NOW).remove("m1", "doppelt");

            measure.milestones(NOW).add(due(TODAY));

            assertThat(measure.state().milestones().all())
                    .extracting(Milestone::id)
                    .containsExactly("m2");
        }

        @Test
        void tellFieldByFieldWhatWasPlannedAnew() {
            Measure measure = ofThisYear();
            measure.milestones(NOW).add(due(TODAY));

            measure.milestones(NOW).change("m1", due(TODAY.plusDays(5)), "Urlaub");

            assertThat(last(measure).verb()).isEqualTo(Verb.MILESTONE_CHANGED);
            assertThat(last(measure).changes()).containsExactly(new FieldChange("due", "2026-05-06", "2026-05-11"));
        }
    }

    @Nested
    class ByHand {

        @ParameterizedTest
        @ValueSource(strings = {"", "  "})
        void nothingIsSaidWithoutAReason(String reason) {
            Measure measure = adopted();

            assertThatThrownBy(() -> measure.decisions(NOW).overridePhase(Phase.COMPLETED, reason))
                    .hasMessageContaining("#/reason");
            assertThatThrownBy(() -> measure.decisions(NOW).overrideStatus(Status.LATE, reason))
                    .hasMessageContaining("#/reason");
            assertThatThrownBy(() -> measure.decisions(NOW).cancel(reason)).hasMessageContaining("#/reason");
        }

        @Test
        void thePhaseIsInForceAndTheDerivedOneStaysVisible() {
            Measure measure = adopted();

            measure.decisions(NOW).overridePhase(Phase.IMPLEMENTATION, "läuft seit Jahren");

            assertThat(standing(measure).phase()).isEqualTo(Phase.IMPLEMENTATION);
            assertThat(standing(measure).derivedPhase().value()).isEqualTo(Phase.NOT_STARTED);
            assertThat(last(measure))
                    .extracting(HistoryEntry::verb, HistoryEntry::reason, HistoryEntry::by)
                    .containsExactly(Verb.PHASE_OVERRIDDEN, "läuft seit Jahren", AnyMeasure.OLGA);

            measure.decisions(NOW).withdrawPhase(null);

            assertThat(standing(measure).phase()).isEqualTo(Phase.NOT_STARTED);
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"POSTPONED", "CANCELLED"})
        void aStatusThatSomebodyDecidesIsNotSet(Status status) {
            assertThatThrownBy(() -> adopted().decisions(NOW).overrideStatus(status, "so"))
                    .hasMessageContaining("#/value")
                    .hasMessageContaining("status-by-verb");
        }

        @Test
        void onlyWhatWasSaidIsWithdrawn() {
            assertThatThrownBy(() -> adopted().decisions(NOW).withdrawStatus(null))
                    .hasMessageContaining("not-overridden");
        }
    }

    @Nested
    class Interruptions {

        @Test
        void letAMeasureRestUntilADay() {
            Measure measure = adopted();

            measure.decisions(NOW).postpone(TODAY.plusDays(30), "kein Geld");

            assertThat(standing(measure).status()).isEqualTo(Status.POSTPONED);
            assertThat(Standing.of(measure.state(), Signs.none(), TODAY.plusDays(31))
                            .status())
                    .isEqualTo(Status.ON_TIME);
        }

        @Test
        void beginNow() {
            assertThatThrownBy(() -> adopted().decisions(NOW).postpone(TODAY, "x"))
                    .hasMessageContaining("#/until");
        }

        @Test
        void areFinalUntilSomebodyResumesIt() {
            Measure measure = adopted();
            measure.decisions(NOW).cancel("überholt");

            assertThat(standing(measure).status()).isEqualTo(Status.CANCELLED);
            assertThatThrownBy(() -> measure.decisions(NOW).postpone(TODAY.plusDays(1), "x"))
                    .hasMessageContaining("measure-closed");

            measure.decisions(NOW).resume("doch nicht");

            assertThat(standing(measure).status()).isEqualTo(Status.ON_TIME);
            assertThatThrownBy(() -> measure.decisions(NOW).resume("noch einmal"))
                    .hasMessageContaining("not-interrupted");
        }

        @Test
        void letItGiveWayToAnotherOneThatIsOpen() {
            Measure measure = adopted();
            Measure closed = Measure.adopt(file("4.3"), List.of(), NOW);
            closed.decisions(NOW).cancel("x");

            assertThatThrownBy(() -> measure.decisions(NOW).giveWayTo(Interruption.Kind.MERGED, measure, "x"))
                    .hasMessageContaining("same-measure");
            assertThatThrownBy(() -> measure.decisions(NOW).giveWayTo(Interruption.Kind.MERGED, closed, "x"))
                    .hasMessageContaining("#/into")
                    .hasMessageContaining("measure-closed");

            measure.decisions(NOW)
                    .giveWayTo(Interruption.Kind.SUPERSEDED, Measure.adopt(file("4.1"), List.of(), NOW), "neu");

            assertThat(last(measure).verb()).isEqualTo(Verb.SUPERSEDED);
            assertThat(last(measure).changes()).containsExactly(new FieldChange("into", null, "4.1"));
        }
    }

    @Nested
    class Parts {

        @Test
        void haveThePhaseThatSomebodySaysOrThatTheirMilestonesTell() {
            Measure measure = adopted();
            measure.milestones(NOW).add(new MilestonePlan(text("x"), TODAY, "4.2.a", null, null));
            measure.milestones(NOW).complete("m1", TODAY);

            measure.milestones(NOW).changePart("4.2.b", Phase.PLANNING);

            assertThat(measure.state().parts())
                    .extracting(part ->
                            part.phaseBy(measure.state().milestones().all()).orElseThrow())
                    .containsExactly(Phase.COMPLETED, Phase.PLANNING);
        }

        @Test
        void areThoseOfTheConcept() {
            assertThatThrownBy(() -> adopted().milestones(NOW).changePart("9.9", Phase.PLANNING))
                    .hasMessageContaining("not-found");
        }
    }

    @Nested
    class Changing {

        @Test
        void tellsEveryFieldWithWhoAndWhy() {
            Measure measure = adopted();
            ConceptMeasure other = file("x", "Offenheit", Period.unknown());

            measure.change(
                    measure.details().taking(Set.of(ConceptField.TITLE), MeasureDetails.of(other)), "klarer", NOW);

            assertThat(last(measure).by()).isEqualTo(AnyMeasure.OLGA);
            assertThat(last(measure).reason()).isEqualTo("klarer");
            assertThat(last(measure).changes())
                    .extracting(FieldChange::field, FieldChange::from, FieldChange::to)
                    .containsExactly(
                            tuple("title.de", "Sichtbarkeit", "Offenheit"),
                            tuple("title.en", "Sichtbarkeit (en)", "Offenheit (en)"));
            assertThat(measure.named()).isEqualTo(text("Sichtbarkeit"));
        }

        @Test
        void tellsNothingWhereNothingChanges() {
            Measure measure = adopted();

            measure.change(measure.details(), "umsonst", NOW);

            assertThat(measure.history()).hasSize(1);
        }

        @Test
        void namesAPaperOnce() {
            Measure measure = adopted();
            measure.papers(NOW).add("0815/2026", null, null);

            assertThatThrownBy(() -> measure.papers(NOW).add("0815/2026", null, null))
                    .hasMessageContaining("taken");
            measure.papers(NOW).remove("p1");
            assertThatThrownBy(() -> measure.papers(NOW).remove("p1")).hasMessageContaining("not-found");
        }

        @Test
        void takesNoResolutionOfTheFuture() {
            assertThatThrownBy(() -> adopted().papers(NOW).addResolution("Rat", TODAY.plusDays(1), null))
                    .hasMessageContaining("#/on");
        }

        @Test
        void replacesWhatWasSpentInAYear() {
            Measure measure = adopted();
            measure.papers(NOW).noteSpent(2025, Money.euros(new BigDecimal("1000")));
            measure.papers(NOW).noteSpent(2025, Money.euros(new BigDecimal("1200.50")));
            measure.papers(NOW).noteSpent(2025, Money.euros(new BigDecimal("1200.5")));

            assertThat(measure.history()).hasSize(3);
            assertThat(last(measure).changes())
                    .isEqualTo(List.of(new FieldChange("spent.2025", "1000 EUR", "1200.5 EUR")));
        }
    }

    @Test
    void saysOfWhatADeputyDidThatItWasDoneInVertretung() {
        Measure measure = AnyMeasure.adopted();
        measure.wasDoneDeputising();
        measure.papers(NOW).add("0123/2026", null, null);

        measure.wasDoneDeputising();

        assertThat(measure.history()).extracting(HistoryEntry::deputising).containsOnly(true);
        measure.papers(NOW).add("0124/2026", null, null);
        assertThat(last(measure).deputising()).isNull();
    }
}
