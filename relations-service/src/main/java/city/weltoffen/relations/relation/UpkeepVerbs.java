package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import org.jspecify.annotations.Nullable;

/** What keeps a relation alive: talks that are noted, entries that are confirmed, reviews that are answered. */
final class UpkeepVerbs {

    private final Relation relation;
    private final Course course;
    private final Moment moment;

    UpkeepVerbs(Relation relation, Course course, Moment moment) {
        this.relation = relation;
        this.course = course;
        this.moment = moment;
    }

    /** Also closes an open review: whoever has talked with each other is not asleep. */
    Interaction log(NewInteraction what, String by) {
        course.requireLiving();
        Interaction noted = relation.interactions().log(what, by, null, moment);
        relation.careFor(relation.care().withoutReview());
        say(noted);
        return noted;
    }

    void correct(String interaction, NewInteraction what, String by) {
        say(relation.interactions().correct(interaction, what, by, moment));
    }

    void withdraw(String interaction) {
        say(relation.interactions().withdraw(interaction));
    }

    private void say(Interaction noted) {
        relation.say(relation.voice().interactionLogged(noted), moment);
    }

    void confirm() {
        course.requireLiving();
        if (!moment.today().equals(relation.care().confirmedOn())) {
            relation.careFor(relation.care().withConfirmation(moment.today()));
            relation.say(relation.voice().confirmed(moment.today()), moment);
        }
    }

    /** Says that it goes on as it is; closes the review. */
    void keepAfterReview(@Nullable String reason) {
        if (relation.care().reviewOpenSince() == null) {
            throw new DomainProblem("no-review-open");
        }
        course.review(reason, moment.today());
        relation.careFor(relation.care().withoutReview().withConfirmation(moment.today()));
        relation.say(relation.voice().confirmed(moment.today()), moment);
    }

    /** Says what becomes of a membership; closes the review of its use. */
    void reviewUse(Membership.Use found, @Nullable String reason) {
        course.reviewUse(found, reason, moment.today());
        relation.become(
                relation.details().withUse(found, moment.today()),
                relation.care().withoutUseReview());
        relation.say(relation.voice().useReviewed(found, moment.today()), moment);
    }

    /** Asks the office for what only the council can decide. */
    void recommend(Step step, String reason) {
        course.recommend(step, reason, moment.today());
        relation.say(relation.voice().recommended(step), moment);
    }

    /** Opens the reviews and says the reminders that are due today and were not said yet. */
    void remind(UpkeepSettings settings) {
        Due due = Due.of(RelationEntry.of(relation), moment.today(), settings);
        relation.voice().of(due).forEach(relation::remind);
        relation.careFor(due.saidIn(relation.care(), moment.today()));
    }
}
