package city.weltoffen.networking.shadowing;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.job-shadowings}.
 *
 * @param report how long after the last day the learning report is due, an ISO 8601 period
 * @param kept how long after the last day it is known who applied, an ISO 8601 period
 */
@ConfigurationProperties("weltoffen.job-shadowings")
record JobShadowingSettings(
        @DefaultValue("P2W") Period report,
        @DefaultValue("P26W") Period kept) {}
