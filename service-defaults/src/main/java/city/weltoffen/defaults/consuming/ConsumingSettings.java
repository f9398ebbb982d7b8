package city.weltoffen.defaults.consuming;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.consuming}.
 *
 * @param retries how often a record that cannot be handled is tried again before it is set aside
 * @param retryInterval between these tries, and first wait in an outage
 * @param longestWait between tries in an outage, which go on without limit
 */
@ConfigurationProperties("weltoffen.consuming")
record ConsumingSettings(
        @DefaultValue("3") int retries,
        @DefaultValue("200ms") Duration retryInterval,
        @DefaultValue("5s") Duration longestWait) {}
