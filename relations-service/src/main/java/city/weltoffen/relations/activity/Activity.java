package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.relations.ActivityCancelled;
import city.weltoffen.events.relations.ActivityChanged;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.events.relations.ActivityRemoved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** Something the city does with partners, from its planning to what came of it. */
@Document("activities")
public class Activity extends Aggregate {

    @Id
    private final ActivityId id;

    private final boolean example;
    private final Instant createdAt;
    private ActivityDetails details;
    private ActivityNames names;
    private ActivityState state = ActivityState.PLANNED;
    private @Nullable String cancelledBecause;
    private @Nullable Integer participants;
    private Outcome outcome = Outcome.none();
    private List<Followed> followed = new ArrayList<>();
    private Instant updatedAt;

    @PersistenceCreator
    Activity(
            ActivityId id,
            boolean example,
            Instant createdAt,
            ActivityDetails details,
            ActivityNames names,
            Instant updatedAt) {
        this.id = id;
        this.example = example;
        this.createdAt = createdAt;
        this.details = details;
        this.names = names;
        this.updatedAt = updatedAt;
    }

    /** @param example marks shipped data */
    static Activity plan(ActivityId id, ActivityDetails details, ActivityNames names, boolean example, Instant now) {
        Activity activity = new Activity(id, example, now, details, names, now);
        activity.record(new ActivityPlanned(
                activity.voice().says("Neue Aktivität", "New activity"),
                activity.voice().facts()));
        return activity;
    }

    /** Also after it was held: what protocol remembers is often written down then. */
    void change(ActivityDetails now, ActivityNames named, Instant at) {
        if (state == ActivityState.CANCELLED) {
            throw wrongState();
        }
        if (now.equals(details) && named.equals(names)) {
            return;
        }
        details = now;
        names = named;
        sayChanged(at);
    }

    void cancel(String reason, Instant at) {
        requireState(ActivityState.PLANNED);
        state = ActivityState.CANCELLED;
        cancelledBecause = reason;
        updatedAt = at;
        record(new ActivityCancelled(voice().says("Aktivität abgesagt", "Activity cancelled"), voice().facts()));
    }

    /** @param count how many took part, where counted */
    void hold(@Nullable Integer count, LocalDate today, Instant at) {
        requireState(ActivityState.PLANNED);
        if (today.isBefore(details.time().begins())) {
            throw new DomainProblem("activity-not-begun");
        }
        state = ActivityState.HELD;
        participants = count;
        updatedAt = at;
        record(new ActivityHeld(voice().says("Aktivität durchgeführt", "Activity held"), voice().facts(), count));
    }

    /** Notes what came of it; more can be noted later. */
    void noteOutcome(@Nullable String summary, List<String> followUps, Instant at) {
        requireState(ActivityState.HELD);
        Outcome now = outcome.with(summary, followUps);
        if (now.equals(outcome)) {
            return;
        }
        outcome = now;
        sayChanged(at);
    }

    void endFollowUp(int number, FollowUp.End end, Instant at) {
        outcome = outcome.ended(number, end);
        sayChanged(at);
    }

    /** Follows a department to its successor, as long as something is to be done. */
    void departmentFollowed(Followed succession, Instant at) {
        if (!isOver() && details.departments().contains(succession.from())) {
            details = details.followed(succession);
            followed.add(succession);
            sayChanged(at);
        }
    }

    /** Deletes it at the end of its retention. */
    void dispose() {
        if (!isOver()) {
            throw wrongState();
        }
        remove(new ActivityRemoved(
                voice().says("Aktivität ausgesondert", "Activity disposed of").withoutLink(), voice().facts()));
    }

    /** Whether it was held or cancelled, and nothing has to follow any more. */
    public boolean isOver() {
        return state != ActivityState.PLANNED && !outcome.isOpen();
    }

    private void sayChanged(Instant at) {
        updatedAt = at;
        record(new ActivityChanged(voice().says("Aktivität geändert", "Activity changed"), voice().facts()));
    }

    private ActivityVoice voice() {
        return new ActivityVoice(id, details, names);
    }

    private void requireState(ActivityState needed) {
        if (state != needed) {
            throw wrongState();
        }
    }

    private DomainProblem wrongState() {
        return new DomainProblem("activity-" + state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public ActivityId id() {
        return id;
    }

    public boolean example() {
        return example;
    }

    public ActivityDetails details() {
        return details;
    }

    public ActivityState state() {
        return state;
    }

    /** Why it was cancelled; for those inside. */
    public Optional<String> cancelledBecause() {
        return Optional.ofNullable(cancelledBecause);
    }

    /** How many took part, where counted. */
    public Optional<Integer> participants() {
        return Optional.ofNullable(participants);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Departments that had part in it and ended, with who stands in their place. */
    public List<Followed> followed() {
        return List.copyOf(followed);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
