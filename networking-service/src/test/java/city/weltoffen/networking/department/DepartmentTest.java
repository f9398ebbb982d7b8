package city.weltoffen.networking.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    private static Naming named(String name) {
        return new Naming(new LocalizedText(name, name), new LocalizedText("Dezernat", "Directorate"));
    }

    private static Department anyDepartment(String slug) {
        DepartmentProfile profile = new DepartmentProfile(List.of(), List.of(), List.of(), null);
        DepartmentDetails details =
                new DepartmentDetails(named("Alt").name(), named("Alt").directorate(), List.of(), profile);
        return Department.register(new DepartmentId(slug), false, details);
    }

    private static Ending intoVhs(LocalDate on) {
        return new Ending(ChangeKind.DISSOLVED, "vhs", List.of("vhs"), on);
    }

    @Test
    void keepsEachFormerNameInOrder() {
        Department department = anyDepartment("kultur");

        department.rename(named("Neu"), TODAY.minusYears(1), TODAY);
        department.rename(named("Neuer"), TODAY, TODAY);

        assertThat(department.former())
                .containsExactly(
                        new FormerNaming(named("Alt"), TODAY.minusYears(1).minusDays(1)),
                        new FormerNaming(named("Neu"), TODAY.minusDays(1)));
    }

    @Test
    void hasNoNameFromADayBeforeTheLastOne() {
        Department department = anyDepartment("kultur");
        department.rename(named("Neu"), TODAY, TODAY);

        assertThatThrownBy(() -> department.rename(named("Neuer"), TODAY.minusYears(1), TODAY))
                .isInstanceOf(DomainProblem.class)
                .hasMessageContaining("before-last-change");
    }

    @Test
    void carriesOutALateRenamingAlthoughItWasRenamedMeanwhile() {
        Department department = anyDepartment("kultur");
        department.rename(named("Geplant"), TODAY.plusDays(1), TODAY);
        department.rename(named("Dazwischen"), TODAY.plusDays(5), TODAY.plusDays(5));

        department.carryOut(department.planned().getFirst());

        assertThat(department.details().naming()).isEqualTo(named("Geplant"));
        assertThat(department.planned()).isEmpty();
    }

    @Test
    void isNotRenamedAfterItsPlannedEnd() {
        Department department = anyDepartment("kultur");
        department.planEnding(intoVhs(TODAY.plusDays(10)), List.of());

        assertThatThrownBy(() -> department.rename(named("Neu"), TODAY.plusDays(10), TODAY))
                .hasMessageContaining("ending-planned");
        department.rename(named("Neu"), TODAY.plusDays(9), TODAY);

        assertThat(department.planned())
                .extracting(PlannedChange::kind)
                .containsExactly(ChangeKind.RENAMED, ChangeKind.DISSOLVED);
    }

    @Test
    void endsOnceAndThenStaysAsItIs() {
        Department department = anyDepartment("kultur");
        department.end(intoVhs(TODAY));

        assertThatThrownBy(() -> department.end(intoVhs(TODAY))).hasMessageContaining("department-ended");
        assertThatThrownBy(() -> department.rename(named("Neu"), TODAY, TODAY))
                .hasMessageContaining("department-ended");
        assertThatThrownBy(() -> department.planEnding(intoVhs(TODAY.plusDays(1)), List.of()))
                .hasMessageContaining("department-ended");
    }

    @Test
    void goesOnWhenThePlanWasWithdrawnMeanwhile() {
        Department department = anyDepartment("kultur");
        department.planEnding(intoVhs(TODAY), List.of());
        PlannedChange plan = department.planned().getFirst();
        department.withdraw(plan.id());

        department.carryOut(plan, intoVhs(TODAY));

        assertThat(department.ended()).isEmpty();
    }

    @Test
    void neverFollowsItself() {
        Department vhs = anyDepartment("vhs");

        assertThatThrownBy(() -> vhs.end(intoVhs(TODAY))).hasMessageContaining("follows-itself");
    }

    @Test
    void followsNoDepartmentThatIsToFollowItByWayOfOneThatEnded() {
        Department one = anyDepartment("one");
        Department between = anyDepartment("between");
        Department last = anyDepartment("last");
        one.planEnding(new Ending(ChangeKind.MERGED, "between", List.of("between"), TODAY.plusDays(1)), List.of());
        between.end(new Ending(ChangeKind.MERGED, "last", List.of("last"), TODAY));

        assertThatThrownBy(() -> new Successors(List.of(one, between, last))
                        .check("last", "one", "#/into", TODAY)
                        .require())
                .hasMessageContaining("succession-circle");
    }

    @Test
    void followsNoDepartmentThatIsToFollowItByWayOfOthers() {
        Department one = anyDepartment("one");
        Department between = anyDepartment("between");
        Department last = anyDepartment("last");
        one.planEnding(new Ending(ChangeKind.MERGED, "between", List.of("between"), TODAY.plusDays(1)), List.of());
        between.planEnding(new Ending(ChangeKind.MERGED, "last", List.of("last"), TODAY.plusDays(2)), List.of());

        assertThatThrownBy(() -> new Successors(List.of(one, between, last))
                        .check("last", "one", "#/into", TODAY)
                        .require())
                .hasMessageContaining("succession-circle");
    }
}
