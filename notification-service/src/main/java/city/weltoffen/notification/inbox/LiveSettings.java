package city.weltoffen.notification.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.live}.
 *
 * @param heartbeat between signs of life on a silent stream
 * @param overlap by which a resumed stream goes back before the last entry that was seen, since events may overtake
 * @param mostOpen streams of one person in one instance; another one ends the oldest, since those whose browser is gone
 *     are noticed only when they are written to
 */
@ConfigurationProperties("weltoffen.live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1m") Duration overlap,
        @DefaultValue("50") int mostOpen) {}
