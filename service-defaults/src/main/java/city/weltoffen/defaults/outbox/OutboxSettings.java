package city.weltoffen.defaults.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.outbox}.
 *
 * @param sweepInterval how often outboxes are searched for leftovers
 * @param leftoverAge an event that waits longer than this was left behind
 */
@ConfigurationProperties("weltoffen.outbox")
record OutboxSettings(
        @DefaultValue("5s") Duration sweepInterval,
        @DefaultValue("3s") Duration leftoverAge) {}
