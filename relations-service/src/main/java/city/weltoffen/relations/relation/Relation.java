package city.weltoffen.relations.relation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** What connects the city with a partner, from the first idea to its end. */
@Document("relations")
public class Relation extends Aggregate {

    @Id
    private final RelationId id;

    private final boolean example;
    private final Instant createdAt;
    private PartnerReference partner;

    @Unwrapped.Empty
    private Course course;

    @Unwrapped.Empty
    private Care care = Care.none();

    private RelationDetails details;
    private Interactions interactions = Interactions.none();
    private Instant updatedAt;

    /** What its origin elsewhere last told of the project. */
    private @Nullable EuProject told;

    @PersistenceCreator
    Relation(
            RelationId id,
            boolean example,
            Instant createdAt,
            PartnerReference partner,
            Course course,
            RelationDetails details,
            Instant updatedAt) {
        this.id = id;
        this.example = example;
        this.createdAt = createdAt;
        this.partner = partner;
        this.course = course;
        this.details = details;
        this.updatedAt = updatedAt;
    }

    /** @param example marks shipped data */
    static Relation propose(
            RelationId id,
            PartnerReference partner,
            RelationKind kind,
            RelationDetails details,
            boolean example,
            Moment now) {
        Relation relation =
                new Relation(id, example, now.at(), partner, Course.begin(kind, now.today()), details, now.at());
        relation.record(relation.voice().proposed());
        return relation;
    }

    StepVerbs steps(Moment moment) {
        return new StepVerbs(this, course, moment);
    }

    /** From now on its project follows its origin. */
    void comesFromElsewhere() {
        told = details.project();
    }

    /** Takes over what its origin tells now, but nothing in the place of what somebody has said here since. */
    void followOrigin(EuProject now, Moment moment) {
        EuProject project = details.project();
        if (told == null || project == null || course.state() == RelationState.ENDED) {
            return;
        }
        EuProject corrected = project.following(told, now);
        if (!corrected.equals(project)) {
            told = now;
            details = details.withParts(null, corrected);
            say(voice().changed(), moment);
        }
    }

    /** What the last review came to stays: there is a verb for it. */
    void change(RelationDetails now, Moment moment) {
        RelationDetails reviewed = now.withReviewOf(details);
        if (reviewed.equals(details)) {
            return;
        }
        course.requireFitting(reviewed);
        details = reviewed;
        say(voice().changed(), moment);
    }

    /** Follows its partner to the record that remains, or takes over its new name. */
    void follow(PartnerReference now, Moment moment) {
        boolean moved = !now.id().equals(partner.id());
        partner = now;
        if (moved) {
            say(voice().changed(), moment);
        }
    }

    /** Follows a department to its successor, as long as it is alive. */
    void departmentFollowed(Followed followed, Moment moment) {
        if (course.state() != RelationState.ENDED && details.names(followed.from())) {
            details = details.followed(followed);
            course.departmentFollowed(followed);
            say(voice().changed(), moment);
        }
    }

    /** Deletes it at the end of its retention. */
    void dispose() {
        course.requireEnded();
        remove(voice().removed());
    }

    UpkeepVerbs upkeep(Moment moment) {
        return new UpkeepVerbs(this, course, moment);
    }

    void careFor(Care afterwards) {
        care = afterwards;
    }

    void become(RelationDetails now, Care afterwards) {
        details = now;
        care = afterwards;
    }

    @Override
    protected void wasDoneDeputising() {
        course.wasDoneDeputising();
        interactions.wasDoneDeputising();
    }

    RelationVoice voice() {
        return new RelationVoice(this);
    }

    void say(DomainEvent event, Moment moment) {
        updatedAt = moment.at();
        record(event);
    }

    /** What the clock makes it say is no change of it. */
    void remind(DomainEvent event) {
        record(event);
    }

    @Override
    public RelationId id() {
        return id;
    }

    public boolean example() {
        return example;
    }

    public PartnerReference partner() {
        return partner;
    }

    public RelationKind kind() {
        return course.kind();
    }

    public RelationState state() {
        return course.state();
    }

    public RelationDetails details() {
        return details;
    }

    public Optional<Founding> founding() {
        return course.founding();
    }

    public Optional<Agreement> agreement() {
        return course.agreement();
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return course.history();
    }

    Course course() {
        return course;
    }

    public Care care() {
        return care;
    }

    public Interactions interactions() {
        return interactions;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
