package city.weltoffen.measures.measure;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.adopted;
import static city.weltoffen.measures.measure.AnyMeasure.due;
import static city.weltoffen.measures.measure.AnyMeasure.file;
import static city.weltoffen.measures.measure.AnyMeasure.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A measure follows the concept's file and loses nothing of what people did. */
class FollowingTest {

    private final Measure measure = adopted();

    private void changeTitleByHand(String title) {
        MeasureDetails byHand = MeasureDetails.of(file("x", title, Period.unknown()));
        measure.change(measure.details().taking(Set.of(ConceptField.TITLE), byHand), null, NOW);
    }

    @Test
    void changesNothingForTheSameFile() {
        assertThat(measure.differencesTo(file("4.2"), List.of())).isEmpty();

        measure.follow(file("4.2"), List.of(), NOW);

        assertThat(measure.history()).hasSize(1);
    }

    @Test
    void takesWhatTheFileChanged() {
        ConceptMeasure renamed = file("4.2", "Offenheit", Period.unknown(), "a", "b");

        assertThat(measure.differencesTo(renamed, List.of()))
                .containsExactly(
                        Difference.changed("measures/4.2/title.de", "Sichtbarkeit", "Offenheit"),
                        Difference.changed("measures/4.2/title.en", "Sichtbarkeit (en)", "Offenheit (en)"));

        measure.follow(renamed, List.of(), NOW);

        assertThat(measure.details().title()).isEqualTo(text("Offenheit"));
        assertThat(measure.named()).isEqualTo(text("Offenheit"));
    }

    @Test
    void keepsWhatPeopleChangedWhereTheFileSaysSomethingNew() {
        changeTitleByHand("Von Hand");
        ConceptMeasure renamed = file("4.2", "Offenheit", Period.unknown(), "a", "b");

        assertThat(measure.differencesTo(renamed, List.of()))
                .extracting(Difference::kind)
                .containsOnly(Difference.Kind.KEPT);

        measure.follow(renamed, List.of(), NOW);

        assertThat(measure.details().title()).isEqualTo(text("Von Hand"));
        assertThat(measure.differencesTo(renamed, List.of())).as("said once").isEmpty();
    }

    @Test
    void leavesAloneWhatTheFileDidNotChange() {
        changeTitleByHand("Von Hand");

        assertThat(measure.differencesTo(file("4.2"), List.of())).isEmpty();
        measure.follow(file("4.2"), List.of(), NOW);

        assertThat(measure.details().title()).isEqualTo(text("Von Hand"));
    }

    @Test
    void isContentWhereFileAndPeopleSayTheSame() {
        changeTitleByHand("Offenheit");

        assertThat(measure.differencesTo(file("4.2", "Offenheit", Period.unknown(), "a", "b"), List.of()))
                .isEmpty();
    }

    @Test
    void neverLeavesAMilestoneOutsideOfThePeriod() {
        measure.milestones(NOW).add(due(TODAY.plusYears(1)));
        ConceptMeasure shorter =
                file("4.2", "Sichtbarkeit", new Period(null, LocalDate.of(2026, 12, 31), false), "a", "b");

        assertThat(measure.differencesTo(shorter, List.of()))
                .extracting(Difference::kind)
                .containsExactly(Difference.Kind.KEPT);
    }

    @Test
    void marksAPartThatIsGoneAndTakesItBack() {
        measure.milestones(NOW).changePart("4.2.b", Phase.IMPLEMENTATION);
        ConceptMeasure without = file("4.2", "Sichtbarkeit", Period.unknown(), "a", "c");

        measure.follow(without, List.of(), NOW);

        assertThat(measure.state().subMeasures())
                .extracting(SubMeasure::code, SubMeasure::withdrawn)
                .containsExactly(tuple("4.2.a", false), tuple("4.2.c", false), tuple("4.2.b", true));

        assertThat(measure.differencesTo(file("4.2"), List.of()))
                .containsExactly(
                        Difference.of(Difference.Kind.RETURNED, "measures/4.2/sub-measures/4.2.b"),
                        Difference.of(Difference.Kind.WITHDRAWN, "measures/4.2/sub-measures/4.2.c"));
        measure.follow(file("4.2"), List.of(), NOW);

        assertThat(measure.state().part("4.2.b").orElseThrow().phase()).isEqualTo(Phase.IMPLEMENTATION);
    }

    @Test
    void losesNoProgressWhenItIsWithdrawnAndComesBack() {
        measure.milestones(NOW).add(due(TODAY));
        measure.milestones(NOW).complete("m1", TODAY);
        measure.decisions(NOW).overridePhase(Phase.IMPLEMENTATION, "so");
        measure.papers(NOW).add("0815", null, null);
        MeasureState before = measure.state();

        measure.withdraw(NOW);
        assertThat(measure.differencesTo(file("4.2"), List.of()))
                .containsExactly(Difference.of(Difference.Kind.RETURNED, "measures/4.2"));
        measure.follow(file("4.2"), List.of(), NOW);

        assertThat(measure.state()).isEqualTo(before);
        assertThat(measure.history())
                .extracting(HistoryEntry::verb)
                .endsWith(HistoryEntry.Verb.WITHDRAWN, HistoryEntry.Verb.RETURNED);
    }

    @Test
    void isWithdrawnOnce() {
        measure.withdraw(NOW);
        measure.withdraw(NOW);

        assertThat(measure.history()).hasSize(2);
        assertThat(measure.state().withdrawn()).isTrue();
    }
}
