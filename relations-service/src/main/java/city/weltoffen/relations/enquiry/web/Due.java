package city.weltoffen.relations.enquiry.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day for what an enquiry waits for, if it waits, seen from today. */
record Due(@Nullable LocalDate by, LocalDate today) {

    boolean isOver() {
        return by != null && by.isBefore(today);
    }
}
