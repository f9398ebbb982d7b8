package city.weltoffen.relations.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The steps of a relation from its beginning to its end; nothing is asked any more of one that rests or has become another. */
final class StepVerbs {

    private final Relation relation;
    private final Course course;
    private final Moment moment;

    StepVerbs(Relation relation, Course course, Moment moment) {
        this.relation = relation;
        this.course = course;
        this.moment = moment;
    }

    void establish(@Nullable Founding now, @Nullable Agreement signed, @Nullable Resolution resolution) {
        course.establish(now, signed, resolution, relation.details(), moment.today());
        relation.say(relation.voice().established(), moment);
    }

    void renewAgreement(Agreement signed) {
        course.renew(signed, relation.details());
        Care care = relation.care();
        relation.careFor(care.with(care.reminders().withoutAgreement()));
        relation.say(relation.voice().agreementRenewed(), moment);
    }

    void markDormant(@Nullable String reason) {
        course.rest(reason, moment.today());
        relation.careFor(relation.care().withoutReviews());
        relation.say(relation.voice().dormant(), moment);
    }

    void revive(@Nullable String reason) {
        course.revive(reason, moment.today());
        relation.careFor(relation.care().withoutReviews().withConfirmation(moment.today()));
        relation.say(relation.voice().revived(), moment);
    }

    void suspend(String reason, @Nullable Resolution resolution) {
        course.suspend(reason, resolution, moment.today());
        relation.careFor(relation.care().withoutReviews());
        relation.say(relation.voice().suspended(), moment);
    }

    void convert(Conversion to) {
        RelationKind before = relation.kind();
        RelationDetails after = to.applyTo(relation.details());
        course.convert(to, after, moment.today());
        relation.become(after, relation.care().withoutReviews());
        relation.say(relation.voice().converted(before), moment);
    }

    void end(LocalDate on, String reason, @Nullable Resolution resolution) {
        course.end(on, reason, resolution);
        relation.careFor(relation.care().withoutReviews());
        relation.say(relation.voice().ended(on), moment);
    }
}
