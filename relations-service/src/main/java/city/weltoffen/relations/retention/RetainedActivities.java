package city.weltoffen.relations.retention;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityIndex;
import city.weltoffen.relations.activity.ActivityState;
import city.weltoffen.relations.participant.Participants;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Activities, kept from their last day, and as long as an activity that is a part of them. */
@Component
class RetainedActivities implements Retained {

    private final Activities activities;
    private final ActivityIndex index;
    private final Participants participants;

    RetainedActivities(Activities activities, ActivityIndex index, Participants participants) {
        this.activities = activities;
        this.index = index;
        this.participants = participants;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.ACTIVITY;
    }

    @Override
    public Stream<Ended> ended() {
        return index.find(activity -> activity.state() != ActivityState.PLANNED).stream()
                .flatMap(activity -> ended(activity.id().value()).stream());
    }

    @Override
    public Optional<Ended> ended(String id) {
        return activities
                .find(new ActivityId(id))
                .filter(activity -> activity.isOver() && !hasParts(activity.id()))
                .map(RetainedActivities::ended);
    }

    private boolean hasParts(ActivityId whole) {
        return !index.find(part -> whole.equals(part.details().within())).isEmpty();
    }

    private static Ended ended(Activity activity) {
        return new Ended(
                new Matter(MatterKind.ACTIVITY, activity.id().value()),
                activity.details().fileReference(),
                activity.details().time().ends());
    }

    @Override
    public Optional<LocalizedText> title(String id) {
        return activities
                .find(new ActivityId(id))
                .map(activity -> activity.details().title());
    }

    @Override
    public void dispose(String id) {
        participants.removeAll(new ActivityId(id));
        activities.dispose(new ActivityId(id));
    }
}
