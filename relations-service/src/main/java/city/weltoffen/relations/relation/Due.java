package city.weltoffen.relations.relation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has to be said of a relation today and was not said yet; so whoever asks twice, hears it once.
 *
 * @param review it was silent for so long that its department must say how it goes on
 * @param useReview nobody has asked for a year what a membership is used for
 * @param agreement rung of the ladder before its end
 * @param notice rung of the ladder before the last day to give notice
 */
record Due(boolean review, boolean useReview, Optional<Reminders.Said> agreement, Optional<Reminders.Said> notice) {

    private static final Due NOTHING = new Due(false, false, Optional.empty(), Optional.empty());

    static Due of(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        if (relation.state() != RelationState.ACTIVE) {
            return NOTHING;
        }
        Reminders said = relation.care().reminders();
        return new Due(
                relation.care().reviewOpenSince() == null && isSilentTooLong(relation, today, settings),
                relation.care().useReviewOpenSince() == null && Upkeep.isUseUnreviewed(relation, today, settings),
                Optional.ofNullable(relation.agreement())
                        .flatMap(Agreement::end)
                        .flatMap(end -> said.agreementRung(end, today)),
                Optional.ofNullable(relation.details().membership())
                        .flatMap(Membership::notice)
                        .flatMap(day -> said.noticeRung(day, today)));
    }

    /** Neither an exchange nor anybody who said that it goes on. */
    private static boolean isSilentTooLong(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        LocalDate last = Upkeep.lastSign(relation);
        LocalDate continued = relation.continuedOn();
        LocalDate since = continued == null || continued.isBefore(last) ? last : continued;
        return since.plus(settings.reviewAfter()).isBefore(today);
    }

    /** The care of a relation of which it has been said. */
    Care saidIn(Care care, LocalDate today) {
        Care asked = review ? care.withReview(today) : care;
        Care said = useReview ? asked.withUseReview(today) : asked;
        Reminders reminders = said.reminders();
        Reminders ends = agreement
                .map(rung -> reminders.withAgreement(rung.day(), rung.days()))
                .orElse(reminders);
        return said.with(
                notice.map(rung -> ends.withNotice(rung.day(), rung.days())).orElse(ends));
    }

    boolean isAnything() {
        return review || useReview || agreement.isPresent() || notice.isPresent();
    }
}
