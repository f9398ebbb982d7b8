package city.weltoffen.notification.citizen;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.citizens}.
 *
 * @param confirmation how long the link of a question holds, and an address is kept that does not answer
 * @param pause before the same address is asked again
 * @param retry after which an address is asked once more that could not be reached
 */
@ConfigurationProperties("weltoffen.citizens")
@Validated
record CitizenSettings(
        @NotNull @DefaultValue("7d") Duration confirmation,
        @NotNull @DefaultValue("1d") Duration pause,
        @NotNull @DefaultValue("15m") Duration retry) {}
