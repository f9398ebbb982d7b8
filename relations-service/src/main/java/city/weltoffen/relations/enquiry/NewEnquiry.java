package city.weltoffen.relations.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as it comes in.
 *
 * @param receivedOn day on which it came
 * @param sender nobody, where only a body is known
 */
public record NewEnquiry(
        EnquiryChannel channel,
        LocalDate receivedOn,
        EnquiryDetails details,
        @Nullable Sender sender) {}
