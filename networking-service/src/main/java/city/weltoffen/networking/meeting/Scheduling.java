package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.networking.acting.Person;
import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Schedules meetings one by one or as a series, and changes one, or one and those that follow. */
@Component
public class Scheduling {

    private final Meetings meetings;
    private final Invitees invitees;

    Scheduling(Meetings meetings, Invitees invitees) {
        this.meetings = meetings;
        this.invitees = invitees;
    }

    /** How much of a series is meant. */
    public enum Scope {
        THIS,
        FOLLOWING
    }

    /** Drafts a meeting, or all meetings of a series; the first one is the answer. */
    public Meeting schedule(
            MeetingDetails details, @Nullable SeriesRule rule, Invited invited, @Nullable Person chair) {
        if (rule == null) {
            return meetings.draft(details, null, invited, chair);
        }
        String series = Generators.timeBasedEpochGenerator().generate().toString();
        List<SeriesPart> parts = rule.from(details.time().begins()).stream()
                .map(planned -> new SeriesPart(series, rule, details.time(), planned))
                .toList();
        // all of them are checked before the first one is stored
        List<MeetingDetails> each =
                parts.stream().map(part -> details.at(part.plannedTime())).toList();
        List<Meeting> drafted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            drafted.add(meetings.draft(each.get(i), parts.get(i), invited, chair));
        }
        return drafted.getFirst();
    }

    /** Those that follow keep their day and move by as much as this one does. */
    public Meeting change(
            Meeting seen, ExpectedVersion expected, MeetingDetails details, Invited invited, Scope scope) {
        Duration moved =
                Duration.between(seen.details().time().begins(), details.time().begins());
        List<Change> following = following(seen, scope)
                .map(meeting -> new Change(meeting.id(), moved(meeting, details, moved)))
                .toList();
        Meeting changed = meetings.update(
                seen.id(),
                expected,
                (meeting, now) -> meeting.change(details, invited, invitees.addressees(invited), now));
        following.forEach(change -> meetings.update(
                change.id(),
                (meeting, now) -> meeting.change(change.details(), invited, invitees.addressees(invited), now)));
        return changed;
    }

    private record Change(MeetingId id, MeetingDetails details) {}

    private static MeetingDetails moved(Meeting meeting, MeetingDetails like, Duration moved) {
        LocalDateTime begins = meeting.details().time().begins().plus(moved);
        MeetingTime length = like.time();
        return new MeetingDetails(
                like.title(),
                MeetingTime.of(begins, begins.plus(Duration.between(length.begins(), length.ends())), length.zone()),
                like.place(),
                like.videoLink(),
                like.fileReference());
    }

    public Meeting open(Meeting seen, Scope scope) {
        return each(
                seen,
                scope,
                MeetingState.DRAFT,
                id -> meetings.update(id, (meeting, now) -> meeting.open(invitees.addressees(meeting.invited()), now)));
    }

    public Meeting cancel(Meeting seen, String reason, Scope scope) {
        return each(
                seen,
                scope,
                null,
                id -> meetings.update(
                        id, (meeting, now) -> meeting.cancel(reason, invitees.addressees(meeting.invited()), now)));
    }

    private Meeting each(Meeting seen, Scope scope, @Nullable MeetingState only, Function<MeetingId, Meeting> verb) {
        List<MeetingId> later = following(seen, scope)
                .filter(meeting -> only == null || meeting.state() == only)
                .map(Meeting::id)
                .toList();
        Meeting first = verb.apply(seen.id());
        for (MeetingId each : later) {
            Meeting _ = verb.apply(each);
        }
        return first;
    }

    /** All meetings of its series, by their planned begin. */
    public List<Meeting> seriesOf(Meeting meeting) {
        SeriesPart part = meeting.series();
        return part == null ? List.of(meeting) : meetings.ofSeries(part.series());
    }

    /** The later meetings of its series that still lie ahead. */
    private Stream<Meeting> following(Meeting meeting, Scope scope) {
        SeriesPart part = meeting.series();
        if (part == null || scope == Scope.THIS) {
            return Stream.empty();
        }
        return meetings.ofSeries(part.series()).stream()
                .filter(other -> other.series() != null
                        && other.series().planned().isAfter(part.planned())
                        && other.state().isAhead());
    }
}
