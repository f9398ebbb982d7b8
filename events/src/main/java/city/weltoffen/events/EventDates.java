package city.weltoffen.events;

import city.weltoffen.events.measures.MilestoneFacts;
import city.weltoffen.events.networking.ActionItemFacts;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.JobShadowingFacts;
import city.weltoffen.events.networking.MeetingFacts;
import city.weltoffen.events.networking.TrainingFacts;
import city.weltoffen.events.relations.ActivityFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dates in the facts of an event. They are read here, where the facts are known, so that who shows dates needs no
 * knowledge of single kinds, and also those of events of long ago are found.
 */
record EventDates(
        @Nullable CallFacts call,
        @Nullable MeetingFacts meeting,
        @Nullable MilestoneFacts milestone,
        @Nullable ActionItemFacts actionItem,
        @Nullable ActivityFacts activity,
        @Nullable TrainingFacts training,
        @Nullable JobShadowingFacts jobShadowing) {

    /**
     * By matter: what of the subject they are the dates of, empty where it has only one. Later events of the subject replace
     * all dates of the same matter, with none too.
     *
     * @param gone whether the matter itself is no more
     */
    Map<String, List<EventDate>> byMatter(boolean gone) {
        Map<String, List<EventDate>> dates = new LinkedHashMap<>();
        if (call != null) {
            dates.put("", deadlines(call, gone));
        }
        if (meeting != null) {
            dates.put("", List.of(meeting(meeting, gone)));
        }
        if (milestone != null) {
            boolean over = gone || milestone.completedOn() != null;
            dates.put(milestone.id(), List.of(due(milestone.due(), over)));
        }
        if (actionItem != null) {
            dates.put("", List.of(due(actionItem.due(), gone || !"OPEN".equals(actionItem.state()))));
        }
        if (activity != null) {
            dates.put("", List.of(days(activity.begins(), activity.ends(), gone)));
        }
        if (training != null) {
            boolean over = gone || "CANCELLED".equals(training.state());
            dates.put("", List.of(days(training.begins(), training.ends(), over)));
        }
        if (jobShadowing != null) {
            dates.put("", List.of(days(jobShadowing.begins(), jobShadowing.ends(), gone)));
        }
        return dates;
    }

    private static List<EventDate> deadlines(CallFacts call, boolean gone) {
        LocalizedText title = new LocalizedText(call.title(), call.title());
        return IntStream.range(0, call.deadlines().size())
                .mapToObj(stage -> {
                    Deadline deadline = call.deadlines().get(stage);
                    return new EventDate(
                            stage + 1, EventDate.DEADLINE, title, deadline.date(), null, deadline.at(), null, gone);
                })
                .toList();
    }

    private static EventDate meeting(MeetingFacts meeting, boolean gone) {
        LocalDate day = LocalDate.ofInstant(meeting.begins(), ZoneId.of(meeting.zone()));
        return new EventDate(
                1, EventDate.TAKES_PLACE, meeting.title(), day, null, meeting.begins(), meeting.ends(), gone);
    }

    private static EventDate due(LocalDate day, boolean over) {
        return new EventDate(1, EventDate.DUE, null, day, null, null, null, over);
    }

    private static EventDate days(LocalDate begins, LocalDate ends, boolean over) {
        return new EventDate(1, EventDate.TAKES_PLACE, null, begins, ends, null, null, over);
    }
}
