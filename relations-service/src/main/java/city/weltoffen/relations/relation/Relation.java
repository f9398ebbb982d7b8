package city.weltoffen.relations.relation;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
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

    void establish(@Nullable Founding now, @Nullable Agreement signed, @Nullable Resolution resolution, Moment moment) {
        course.establish(now, signed, resolution, details, moment.today());
        say(voice().established(), moment);
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

    void renewAgreement(Agreement signed, Moment moment) {
        course.renew(signed, details);
        care = care.with(care.reminders().withoutAgreement());
        say(voice().agreementRenewed(), moment);
    }

    void markDormant(@Nullable String reason, Moment moment) {
        course.rest(reason, moment.today());
        care = care.withoutReviews();
        say(voice().dormant(), moment);
    }

    void revive(@Nullable String reason, Moment moment) {
        course.revive(reason, moment.today());
        care = care.withoutReviews().withConfirmation(moment.today());
        say(voice().revived(), moment);
    }

    void suspend(String reason, @Nullable Resolution resolution, Moment moment) {
        course.suspend(reason, resolution, moment.today());
        care = care.withoutReviews();
        say(voice().suspended(), moment);
    }

    void convert(Conversion to, Moment moment) {
        RelationKind before = kind();
        RelationDetails after = to.applyTo(details);
        course.convert(to, after, moment.today());
        details = after;
        care = care.withoutReviews();
        say(voice().converted(before), moment);
    }

    void end(LocalDate on, String reason, @Nullable Resolution resolution, Moment moment) {
        course.end(on, reason, resolution);
        care = care.withoutReviews();
        say(voice().ended(on), moment);
    }

    /** Deletes it at the end of its retention. */
    void dispose() {
        course.requireEnded();
        remove(voice().removed());
    }

    /** Also closes an open review: whoever has talked with each other is not asleep. */
    Interaction log(NewInteraction what, String by, Moment moment) {
        course.requireLiving();
        Interaction noted = interactions.log(what, by, null, moment);
        care = care.withoutReview();
        say(voice().interactionLogged(noted), moment);
        return noted;
    }

    void correct(String interaction, NewInteraction what, String by, Moment moment) {
        say(voice().interactionLogged(interactions.correct(interaction, what, by, moment)), moment);
    }

    void withdraw(String interaction, Moment moment) {
        say(voice().interactionLogged(interactions.withdraw(interaction)), moment);
    }

    void confirm(Moment moment) {
        course.requireLiving();
        if (!moment.today().equals(care.confirmedOn())) {
            care = care.withConfirmation(moment.today());
            say(voice().confirmed(moment.today()), moment);
        }
    }

    /** Says that it goes on as it is; closes the review. */
    void keepAfterReview(@Nullable String reason, Moment moment) {
        if (care.reviewOpenSince() == null) {
            throw new DomainProblem("no-review-open");
        }
        course.review(reason, moment.today());
        care = care.withoutReview().withConfirmation(moment.today());
        say(voice().confirmed(moment.today()), moment);
    }

    /** Says what becomes of a membership; closes the review of its use. */
    void reviewUse(Membership.Use found, @Nullable String reason, Moment moment) {
        course.reviewUse(found, reason, moment.today());
        details = details.withUse(found, moment.today());
        care = care.withoutUseReview();
        say(voice().useReviewed(found, moment.today()), moment);
    }

    /** Asks the office for what only the council can decide. */
    void recommend(Step step, String reason, Moment moment) {
        course.recommend(step, reason, moment.today());
        say(voice().recommended(step), moment);
    }

    /** Opens the reviews and says the reminders that are due today and were not said yet. */
    void remind(UpkeepSettings settings, Moment moment) {
        Due due = Due.of(RelationEntry.of(this), moment.today(), settings);
        voice().of(due).forEach(this::record);
        care = due.saidIn(care, moment.today());
    }

    @Override
    protected void wasDoneDeputising() {
        course.wasDoneDeputising();
        interactions.wasDoneDeputising();
    }

    private RelationVoice voice() {
        return new RelationVoice(this);
    }

    private void say(DomainEvent event, Moment moment) {
        updatedAt = moment.at();
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
