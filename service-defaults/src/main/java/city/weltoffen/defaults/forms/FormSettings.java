package city.weltoffen.defaults.forms;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.forms}.
 *
 * @param perAddress public forms that one address may send within the time below
 * @param within time to which that number refers
 */
@Validated
@ConfigurationProperties("weltoffen.forms")
record FormSettings(
        @Min(1) @DefaultValue("5") int perAddress,
        @DefaultValue("10m") Duration within) {}
