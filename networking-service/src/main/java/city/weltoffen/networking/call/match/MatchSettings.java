package city.weltoffen.networking.call.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.matching}.
 *
 * @param glossary file with the terms of the city's themes; a city may name its own
 * @param threshold from which score on, of 100, a call counts as matching where the department says nothing
 * @param preview how far back one looks when a profile is edited
 * @param tellWithin how long after a call became known, or changed, coordinators are still told that it matches; after
 *     a longer outage, or for calls older than this feature, the list alone says so
 */
@Validated
@ConfigurationProperties("weltoffen.matching")
public record MatchSettings(
        @NotNull @DefaultValue("classpath:calls/glossary.yml")
        Resource glossary,

        @Min(1) @Max(100) @DefaultValue("50") int threshold,
        @NotNull @DefaultValue("P90D") Period preview,
        @NotNull @DefaultValue("P7D") Period tellWithin) {}
