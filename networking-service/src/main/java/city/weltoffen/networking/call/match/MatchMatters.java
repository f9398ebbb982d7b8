package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallFollowers;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls that fit a department of which it has not said yet whether they are its business. */
@Component
class MatchMatters implements MatterSource {

    /** Of each department, lest they bury what else waits: the list of calls has them all. */
    private static final int MOST = 5;

    private static final Wait ANSWER =
            Wait.of("call-to-answer", "Passender Aufruf ohne Antwort", "Matching call to answer", "Prüfen", "Review");

    private final MatchBoard board;
    private final CallIndex index;
    private final CallFollowers followers;
    private final Departments departments;
    private final ZoneId city;

    MatchMatters(
            MatchBoard board, CallIndex index, CallFollowers followers, Departments departments, Clock businessClock) {
        this.board = board;
        this.index = index;
        this.followers = followers;
        this.departments = departments;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return reader.coordinated().stream()
                .map(slug -> departments.find(new DepartmentId(slug)))
                .flatMap(Optional::stream)
                .filter(department -> department.ended().isEmpty())
                .flatMap(department -> unanswered(department, reader.today()));
    }

    private Stream<Matter> unanswered(Department department, LocalDate today) {
        String slug = department.id().value();
        Set<CallId> unanswered =
                new HashSet<>(board.matching(department.details().profile()).keySet());
        unanswered.removeAll(followers.knownTo(slug));
        return unanswered.stream()
                .map(index::find)
                .flatMap(Optional::stream)
                .sorted(soonest(today))
                .limit(MOST)
                .map(entry -> matter(entry, slug, today));
    }

    /** What ends first, then what is newest. */
    private static Comparator<CallEntry> soonest(LocalDate today) {
        return Comparator.comparing(
                        (CallEntry entry) -> due(entry, today),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(CallEntry::createdAt, Comparator.reverseOrder());
    }

    private static @Nullable LocalDate due(CallEntry entry, LocalDate today) {
        return entry.details().nextDeadline(today).map(Deadline::date).orElse(null);
    }

    private Matter matter(CallEntry entry, String department, LocalDate today) {
        String title = entry.details().title();
        return ANSWER.matter(
                entry.id().value(),
                new LocalizedText(title, title),
                due(entry, today),
                LocalDate.ofInstant(entry.createdAt(), city),
                department,
                "/funding/" + entry.id().value());
    }
}
