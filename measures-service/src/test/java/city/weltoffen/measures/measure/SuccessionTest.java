package city.weltoffen.measures.measure;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.adopted;
import static city.weltoffen.measures.measure.AnyMeasure.file;
import static city.weltoffen.measures.measure.AnyMeasure.text;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a measure for which kultur is responsible, and in which internationales is involved. */
class SuccessionTest {

    private static final Followed BY_VHS = byDepartment("vhs");

    private final Measure measure = adopted();

    private static Followed byDepartment(String slug) {
        return new Followed("kultur", text("Kulturbüro"), slug, TODAY);
    }

    private static MilestonePlan planned(String department, @Nullable Person contact) {
        return new MilestonePlan(text("Konzept fertig"), TODAY.plusDays(30), null, department, contact);
    }

    @Test
    void takesTheSuccessorAndRemembersTheName() {
        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.details().responsible()).isEqualTo("vhs");
        HistoryEntry last = measure.history().getLast();
        assertThat(last.verb()).isEqualTo(Verb.DEPARTMENT_FOLLOWED);
        assertThat(last.subject()).isEqualTo("Kulturbüro");
        assertThat(last.changes()).containsExactly(new FieldChange("responsible", "kultur", "vhs"));
    }

    @Test
    void changesNothingASecondTime() {
        measure.departmentFollowed(BY_VHS, NOW);
        int steps = measure.history().size();

        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.history()).hasSize(steps);
    }

    @Test
    void namesNobodyTwice() {
        measure.departmentFollowed(byDepartment("internationales"), NOW);

        assertThat(measure.details().responsible()).isEqualTo("internationales");
        assertThat(measure.details().involved()).isEmpty();
    }

    @Test
    void keepsTheOldNameOfWhatIsReached() {
        measure.milestones(NOW).add(planned("kultur", null));
        measure.milestones(NOW).add(planned("kultur", null));
        measure.milestones(NOW).complete("m1", TODAY);

        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.state().milestones().require("m1").plan().department())
                .isEqualTo("kultur");
        assertThat(measure.state().milestones().require("m2").plan().department())
                .isEqualTo("vhs");
    }

    @Test
    void keepsTheOldNameWhenItIsClosedAlsoWhenTheFileComesAgain() {
        measure.decisions(NOW).cancel("kein Geld");
        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.details().responsible()).isEqualTo("kultur");
        assertThat(measure.differencesTo(file("4.2"), List.of(BY_VHS))).isEmpty();
    }

    @Test
    void followsWhenItGoesOnAgain() {
        measure.decisions(NOW).cancel("kein Geld");
        measure.departmentFollowed(BY_VHS, NOW);
        measure.decisions(NOW).resume("doch Geld");

        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.details().responsible()).isEqualTo("vhs");
    }

    @Test
    void isNoDifferenceToTheFileThatStillNamesTheOldOne() {
        measure.departmentFollowed(byDepartment("internationales"), NOW);

        assertThat(measure.differencesTo(file("4.2"), List.of(byDepartment("internationales"))))
                .isEmpty();
        int steps = measure.history().size();
        measure.follow(file("4.2"), List.of(byDepartment("internationales")), NOW);
        assertThat(measure.history()).hasSize(steps);
    }

    @Test
    void leavesWhatPeopleChangedByHand() {
        MeasureDetails byHand = measure.details()
                .taking(
                        Set.of(ConceptField.INVOLVED),
                        measure.details().followed(new Followed("internationales", text("x"), "umwelt", TODAY)));
        measure.change(byHand, null, NOW);

        measure.departmentFollowed(BY_VHS, NOW);

        assertThat(measure.details().involved()).containsExactly("umwelt");
        assertThat(measure.differencesTo(file("4.2"), List.of(BY_VHS))).isEmpty();
    }

    @Test
    void hasANewContactWhenTheOldOneLeaves() {
        Person leaving = new Person("kim", "Kim Kultur");
        measure.change(measure.details().withContact(leaving), null, NOW);
        measure.milestones(NOW).add(planned("kultur", leaving));

        measure.handOver(new HandOver(Set.of("kultur"), "kim", "uli"), NOW);

        assertThat(measure.details().contact()).isEqualTo(new Person("uli", null));
        assertThat(measure.state().milestones().require("m1").plan().contact()).isEqualTo(new Person("uli", null));
        assertThat(measure.history().getLast().verb()).isEqualTo(Verb.HANDED_OVER);
    }

    @Test
    void keepsAContactWhoLeavesAnotherDepartment() {
        Person staying = new Person("kim", "Kim Kultur");
        measure.change(measure.details().withContact(staying), null, NOW);

        measure.handOver(new HandOver(Set.of("umwelt"), "kim", "uli"), NOW);

        assertThat(measure.details().contact()).isEqualTo(staying);
    }
}
