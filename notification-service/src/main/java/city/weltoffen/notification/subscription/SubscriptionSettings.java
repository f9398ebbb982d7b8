package city.weltoffen.notification.subscription;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.subscriptions}.
 *
 * @param mostOfOne how many subscriptions one person, or one department, may have
 */
@Validated
@ConfigurationProperties("weltoffen.subscriptions")
record SubscriptionSettings(@Positive @DefaultValue("200") int mostOfOne) {}
