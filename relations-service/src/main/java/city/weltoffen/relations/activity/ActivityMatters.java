package city.weltoffen.relations.activity;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Activities that are over and not reported, or whose follow-ups have no end; proposals wait in another place. */
@Component
class ActivityMatters implements MatterSource {

    private final ActivityIndex index;

    ActivityMatters(ActivityIndex index) {
        this.index = index;
    }

    /** What may wait, and what is done about it. */
    private enum Wait {
        REPORT("activity-over", "Aktivität vorbei", "Activity over", "Durchführung festhalten", "Say how it went"),
        FOLLOW_UPS("follow-ups-open", "Folgeschritte offen", "Follow-ups open", "Abschließen", "Settle"),
        COMING("activity-planned", "Geplante Aktivität", "Planned activity", "Ansehen", "Look at it");

        private final String kind;
        private final LocalizedText what;
        private final LocalizedText verb;

        Wait(String kind, String german, String english, String germanVerb, String englishVerb) {
            this.kind = kind;
            this.what = new LocalizedText(german, english);
            this.verb = new LocalizedText(germanVerb, englishVerb);
        }
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return mine(reader).flatMap(activity -> {
            LocalDate end = activity.details().time().ends();
            if (activity.openOutcome()) {
                return Stream.of(matter(activity, Wait.FOLLOW_UPS, null, end, reader));
            }
            return activity.state() == ActivityState.PLANNED && end.isBefore(reader.today())
                    ? Stream.of(matter(activity, Wait.REPORT, null, end, reader))
                    : Stream.empty();
        });
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return mine(reader)
                .filter(activity -> activity.state() == ActivityState.PLANNED)
                .filter(activity -> !activity.details().time().ends().isBefore(reader.today()))
                .map(activity ->
                        matter(activity, Wait.COMING, activity.details().time().begins(), reader.today(), reader));
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
        return new Matter(
                wait.kind,
                activity.id().value(),
                wait.what,
                activity.details().title(),
                due,
                since,
                department,
                "/activities/" + activity.id().value(),
                wait.verb);
    }
}
