package city.weltoffen.relations.activity;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Activities that are over and not reported, or whose follow-ups have no end; proposals wait in another place. */
@Component
class ActivityMatters implements MatterSource {

    private static final Wait REPORT =
            Wait.of("activity-over", "Aktivität vorbei", "Activity over", "Durchführung festhalten", "Say how it went");
    private static final Wait FOLLOW_UPS =
            Wait.of("follow-ups-open", "Folgeschritte offen", "Follow-ups open", "Abschließen", "Settle");
    private static final Wait COMING =
            Wait.of("activity-planned", "Geplante Aktivität", "Planned activity", "Ansehen", "Look at it");

    private final ActivityIndex index;

    ActivityMatters(ActivityIndex index) {
        this.index = index;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return mine(reader).flatMap(activity -> {
            LocalDate end = activity.details().time().ends();
            if (activity.openOutcome()) {
                return Stream.of(matter(activity, FOLLOW_UPS, null, end, reader));
            }
            return activity.state() == ActivityState.PLANNED && end.isBefore(reader.today())
                    ? Stream.of(matter(activity, REPORT, null, end, reader))
                    : Stream.empty();
        });
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return mine(reader)
                .filter(activity -> activity.state() == ActivityState.PLANNED)
                .filter(activity -> !activity.details().time().ends().isBefore(reader.today()))
                .map(activity ->
                        matter(activity, COMING, activity.details().time().begins(), reader.today(), reader));
    }

    /** What no department carries is the office's. */
    private Stream<ActivityEntry> mine(Reader reader) {
        return index
                .find(activity -> {
                    Set<String> departments = activity.details().departments();
                    return departments.isEmpty()
                            ? reader.office()
                            : !Collections.disjoint(departments, reader.departments());
                })
                .stream();
    }

    private static Matter matter(
            ActivityEntry activity, Wait wait, @Nullable LocalDate due, LocalDate since, Reader reader) {
        String department = activity.details().departments().stream()
                .filter(reader.departments()::contains)
                .sorted()
                .findFirst()
                .orElse(null);
        return wait.matter(
                activity.id().value(),
                activity.details().title(),
                due,
                since,
                department,
                "/activities/" + activity.id().value());
    }
}
