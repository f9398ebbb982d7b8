package city.weltoffen.relations.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well a relation is kept, with the reasons for it; for those inside only.
 *
 * @param reasons the most pressing first; never empty
 */
public record Upkeep(Level level, List<Reason> reasons) {

    /** How pressing it is. */
    public enum Level {
        WELL,
        ATTENTION,
        NEGLECTED
    }

    /** What is said about it. */
    public enum Code {
        AGREEMENT_OVER(Level.NEGLECTED),
        SILENT_TOO_LONG(Level.NEGLECTED),
        SILENT_FROM_START(Level.NEGLECTED),
        AGREEMENT_ENDS(Level.ATTENTION),
        NO_RESPONSIBLE_DEPARTMENT(Level.ATTENTION),
        NEVER_INTERACTED(Level.ATTENTION),
        SILENT(Level.ATTENTION),
        NOT_CONFIRMED(Level.ATTENTION),
        USE_NOT_REVIEWED(Level.ATTENTION),
        INTERACTED(Level.WELL);

        private final Level level;

        Code(Level level) {
            this.level = level;
        }
    }

    /**
     * One reason.
     *
     * @param on the day it counts from or to, where there is one
     * @param days between that day and today
     */
    public record Reason(
            Code code, @Nullable LocalDate on, @Nullable Long days) {

        static Reason of(Code code, LocalDate on, LocalDate today) {
            return new Reason(code, on, Math.abs(ChronoUnit.DAYS.between(on, today)));
        }
    }

    /** Of an active relation; others have none. */
    public static Optional<Upkeep> of(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        if (relation.state() != RelationState.ACTIVE) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        agreement(relation, today, settings).ifPresent(reasons::add);
        reasons.add(interaction(relation, today, settings));
        if (relation.details().responsible() == null) {
            reasons.add(new Reason(Code.NO_RESPONSIBLE_DEPARTMENT, null, null));
        }
        LocalDate confirmed = confirmation(relation);
        if (confirmed.plus(settings.confirmedFor()).isBefore(today)) {
            reasons.add(Reason.of(Code.NOT_CONFIRMED, confirmed, today));
        }
        if (isUseUnreviewed(relation, today, settings)) {
            reasons.add(Reason.of(Code.USE_NOT_REVIEWED, useReview(relation), today));
        }
        reasons.sort(Comparator.comparing(Reason::code));
        Level worst = reasons.stream()
                .map(reason -> reason.code().level)
                .max(Comparator.naturalOrder())
                .orElse(Level.WELL);
        return Optional.of(new Upkeep(worst, List.copyOf(reasons)));
    }

    private static Optional<Reason> agreement(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        LocalDate end =
                relation.agreement() == null ? null : relation.agreement().validUntil();
        if (end == null || end.isAfter(today.plusDays(settings.agreementNoticeDays()))) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(end.isBefore(today) ? Code.AGREEMENT_OVER : Code.AGREEMENT_ENDS, end, today));
    }

    private static Reason interaction(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        LocalDate last = lastSign(relation);
        if (last.plus(settings.reviewAfter()).isBefore(today)) {
            boolean never = relation.lastInteraction() == null;
            return Reason.of(never ? Code.SILENT_FROM_START : Code.SILENT_TOO_LONG, last, today);
        }
        if (relation.lastInteraction() == null) {
            return new Reason(Code.NEVER_INTERACTED, null, null);
        }
        boolean silent = last.plus(settings.silentAfter()).isBefore(today);
        return Reason.of(silent ? Code.SILENT : Code.INTERACTED, last, today);
    }

    /** The last exchange; a relation without any counts from its entry here. */
    static LocalDate lastSign(RelationEntry relation) {
        return relation.lastInteraction() == null ? relation.enteredOn() : relation.lastInteraction();
    }

    /** Nobody has said for a year what becomes of a membership. */
    static boolean isUseUnreviewed(RelationEntry relation, LocalDate today, UpkeepSettings settings) {
        return relation.kind() == RelationKind.NETWORK_MEMBERSHIP
                && useReview(relation).plus(settings.useReviewedFor()).isBefore(today);
    }

    private static LocalDate useReview(RelationEntry relation) {
        return relation.details().useReviewedOn().orElse(relation.enteredOn());
    }

    private static LocalDate confirmation(RelationEntry relation) {
        LocalDate confirmed = relation.care().confirmedOn();
        return confirmed == null ? relation.enteredOn() : confirmed;
    }
}
