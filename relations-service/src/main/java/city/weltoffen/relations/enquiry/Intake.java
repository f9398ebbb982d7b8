package city.weltoffen.relations.enquiry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How an enquiry came in.
 *
 * @param reference by which people call it, for instance {@code 2026-0001}
 * @param receivedOn day on which it came
 * @param enteredBy opaque subject of who entered it
 */
public record Intake(
        String reference, EnquiryChannel channel, LocalDate receivedOn, String enteredBy, Instant createdAt) {}
