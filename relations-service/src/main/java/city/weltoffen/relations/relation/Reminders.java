package city.weltoffen.relations.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rungs of the ladder were said, for which day; after a gap only the highest missed one is. */
record Reminders(@Nullable Said agreement, @Nullable Said notice) {

    private static final List<Integer> LADDER = List.of(30, 90, 180);

    /** @param days rung that was said last for this day */
    record Said(LocalDate day, int days) {}

    static Reminders none() {
        return new Reminders(null, null);
    }

    Reminders withAgreement(LocalDate day, int rung) {
        return new Reminders(new Said(day, rung), notice);
    }

    Reminders withoutAgreement() {
        return new Reminders(null, notice);
    }

    Reminders withNotice(LocalDate day, int rung) {
        return new Reminders(agreement, new Said(day, rung));
    }

    Optional<Said> agreementRung(LocalDate day, LocalDate today) {
        return due(agreement, day, today);
    }

    Optional<Said> noticeRung(LocalDate day, LocalDate today) {
        return due(notice, day, today);
    }

    private static Optional<Said> due(@Nullable Said said, LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return Optional.empty();
        }
        return LADDER.stream()
                .filter(rung -> left <= rung)
                .findFirst()
                .filter(rung -> said == null || !said.day().equals(day) || rung < said.days())
                .map(rung -> new Said(day, rung));
    }
}
