package city.weltoffen.notification.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.feeds}.
 *
 * @param entries of a feed, the newest first
 * @param matters whose dates a calendar holds, those that were told of last
 * @param fresh for how long a reader need not ask again
 */
@Validated
@ConfigurationProperties("weltoffen.feeds")
public record FeedProperties(
        @Min(1) @Max(1000) @DefaultValue("100") int entries,
        @Min(1) @Max(5000) @DefaultValue("1000") int matters,
        @NotNull @DefaultValue("5m") Duration fresh) {}
