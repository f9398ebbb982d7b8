package city.weltoffen.notification.outlet;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.outlets}.
 *
 * @param most outlets of one person or department
 * @param confirmation how long the link in a confirmation mail holds
 * @param confirmationPause before the same address is asked again
 */
@ConfigurationProperties("weltoffen.outlets")
@Validated
public record OutletSettings(
        @DefaultValue("10") @Min(1) int most,
        @DefaultValue("3d") Duration confirmation,
        @DefaultValue("5m") Duration confirmationPause) {}
