package city.weltoffen.relations.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a relation alive: who said that it is right, what waits for an answer, what was reminded of.
 *
 * @param confirmedOn day on which a department last said that the entry is right
 * @param reviewOpenSince the responsible department is asked how it goes on
 * @param useReviewOpenSince the responsible department is asked what becomes of the membership
 */
public record Care(
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate reviewOpenSince,
        @Nullable LocalDate useReviewOpenSince,
        Reminders reminders) {

    static Care none() {
        return new Care(null, null, null, Reminders.none());
    }

    Care withConfirmation(LocalDate day) {
        return new Care(day, reviewOpenSince, useReviewOpenSince, reminders);
    }

    Care withReview(LocalDate day) {
        return new Care(confirmedOn, day, useReviewOpenSince, reminders);
    }

    Care withoutReview() {
        return new Care(confirmedOn, null, useReviewOpenSince, reminders);
    }

    Care withUseReview(LocalDate day) {
        return new Care(confirmedOn, reviewOpenSince, day, reminders);
    }

    Care withoutUseReview() {
        return new Care(confirmedOn, reviewOpenSince, null, reminders);
    }

    /** Nothing is asked any more, as of a relation that rests or is another one by now. */
    Care withoutReviews() {
        return withoutReview().withoutUseReview();
    }

    Care with(Reminders said) {
        return new Care(confirmedOn, reviewOpenSince, useReviewOpenSince, said);
    }
}
