package city.weltoffen.notification.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.webhooks}.
 *
 * @param waits before each further attempt; the first is made at once
 * @param jitter part of a wait by which it is longer or shorter by chance, so that not all come at the same moment
 * @param failingLimit after which a receiver that has taken nothing is asked no more until somebody looks at it
 * @param longestRest that a receiver may ask for
 * @param rotation for which the secret of before signs as well
 * @param pace between two looks at what is due
 * @param sweep between two looks for what a crash or a pause has left behind
 */
@Validated
@ConfigurationProperties("weltoffen.webhooks")
record WebhookProperties(
        @NotEmpty @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> waits,

        @DefaultValue("0.1") double jitter,
        @NotNull @DefaultValue("3d") Duration failingLimit,
        @NotNull @DefaultValue("24h") Duration longestRest,
        @NotNull @DefaultValue("24h") Duration rotation,
        @NotNull @DefaultValue("2s") Duration pace,
        @NotNull @DefaultValue("10s") Duration sweep) {}
