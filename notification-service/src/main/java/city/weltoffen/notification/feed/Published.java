package city.weltoffen.notification.feed;

import java.time.Instant;

/**
 * A feed or calendar as it is given out.
 *
 * @param changedAt when something in it last changed
 */
public record Published(String content, Instant changedAt) {}
