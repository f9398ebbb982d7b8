package city.weltoffen.notification.preview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.preview}.
 *
 * @param window how far a preview looks back; older events are forgotten
 * @param mostEvents how many events, the newest, each instance has in memory for previews
 * @param examples how many of those that a rule meets are shown
 * @param overlap by which new events are looked for before the last look, since several instances take them
 */
@Validated
@ConfigurationProperties("weltoffen.preview")
record PreviewSettings(
        @NotNull @DefaultValue("30d") Duration window,
        @Positive @DefaultValue("20000") int mostEvents,
        @PositiveOrZero @DefaultValue("10") int examples,
        @NotNull @DefaultValue("1m") Duration overlap) {}
