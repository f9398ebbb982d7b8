package city.weltoffen.notification.outlet;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A feed or calendar as it is entered.
 *
 * @param language {@code de} or {@code en}; the reader's when nothing is said
 */
public record FeedRequest(
        @Pattern(regexp = "de|en") @Nullable String language) {}
