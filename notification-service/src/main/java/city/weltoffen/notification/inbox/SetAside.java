package city.weltoffen.notification.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a reader wants to see an entry later.
 *
 * @param until in business time
 * @param silence id of the silence because of which it is so; none when it was said of this entry alone
 */
public record SetAside(Instant until, @Nullable String silence) {}
