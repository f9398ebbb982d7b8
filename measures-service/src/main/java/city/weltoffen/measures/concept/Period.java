package city.weltoffen.measures.concept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place.
 *
 * @param begins first day, where it is known
 * @param ends last day, where there is one
 * @param continuous it goes on for good and has no end
 */
public record Period(@Nullable LocalDate begins, @Nullable LocalDate ends, boolean continuous) {

    public Period {
        if (continuous && ends != null) {
            throw new IllegalArgumentException("what is continuous has no end");
        }
        if (begins != null && ends != null && ends.isBefore(begins)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Neither begin nor end is known. */
    public static Period unknown() {
        return new Period(null, null, false);
    }

    public boolean hasBegun(LocalDate today) {
        return begins != null && !begins.isAfter(today);
    }

    public boolean isOver(LocalDate today) {
        return ends != null && ends.isBefore(today);
    }
}
