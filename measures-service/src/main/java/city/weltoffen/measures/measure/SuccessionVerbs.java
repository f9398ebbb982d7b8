package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a measure follows a department that ended, or a person who left; what was reached stays as it is. */
final class SuccessionVerbs {

    private SuccessionVerbs() {}

    /** Whether the measure or a milestone that is not reached names the department. */
    static boolean names(MeasureState state, String department) {
        return state.details().departments().contains(department)
                || open(state).anyMatch(plan -> department.equals(plan.department()));
    }

    /** Whether the person is contact of the measure, or of a milestone that is not reached, for one of the departments. */
    static boolean concerns(MeasureState state, HandOver handOver) {
        Stream<Person> contacts = Stream.concat(
                Stream.ofNullable(state.details().contact()),
                open(state).flatMap(plan -> Stream.ofNullable(plan.contact())));
        boolean theirs = handOver.departments().stream().anyMatch(department -> names(state, department));
        return theirs && contacts.anyMatch(contact -> contact.subject().equals(handOver.from()));
    }

    private static Stream<MilestonePlan> open(MeasureState state) {
        return state.milestones().all().stream()
                .filter(milestone -> !milestone.isReached())
                .map(Milestone::plan);
    }

    static Optional<Changed> follow(MeasureState state, Followed followed) {
        MeasureState now = state.with(state.details().followed(followed))
                .with(state.milestones().replan(plan -> plan.followed(followed)));
        return changed(state, now, Verb.DEPARTMENT_FOLLOWED, followed.name().de());
    }

    static Optional<Changed> handOver(MeasureState state, HandOver handOver) {
        MeasureDetails details = state.details();
        MeasureState now = state.with(details.withContact(Person.after(handOver, details.contact())))
                .with(state.milestones().replan(plan -> plan.withContact(Person.after(handOver, plan.contact()))));
        return changed(state, now, Verb.HANDED_OVER, "");
    }

    private static Optional<Changed> changed(MeasureState before, MeasureState now, Verb verb, String subject) {
        if (now.equals(before)) {
            return Optional.empty();
        }
        List<FieldChange> changes = Stream.concat(
                        DetailChanges.between(before.details(), now.details()).stream(),
                        now.milestones().all().stream()
                                .flatMap(milestone -> MilestoneChanges.between(
                                        before.milestones()
                                                .require(milestone.id())
                                                .plan(),
                                        milestone.plan())
                                        .stream()))
                .distinct()
                .toList();
        return Optional.of(new Changed(now, new Done(verb, subject.isEmpty() ? null : subject, changes, null)));
    }
}
