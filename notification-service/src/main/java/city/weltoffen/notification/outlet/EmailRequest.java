package city.weltoffen.notification.outlet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How and when mails go out, as it is entered.
 *
 * @param address one mailbox, without a name
 * @param hour of a daily or weekly mail, 8 when nothing is said
 * @param weekday of a weekly mail, Monday when nothing is said
 * @param zone IANA name, the city's when nothing is said
 * @param language {@code de} or {@code en}, the caller's when nothing is said
 * @param quietHours in which only urgent kinds go out at once
 */
public record EmailRequest(
        @NotBlank @Size(max = 254) String address,
        @NotNull Rhythm rhythm,
        @Min(0) @Max(23) @Nullable Integer hour,
        @Nullable DayOfWeek weekday,
        @Size(max = 50) @Nullable String zone,
        @Pattern(regexp = "de|en") @Nullable String language,
        @Valid @Nullable QuietHoursRequest quietHours) {

    /** A time of the day; it may pass midnight. */
    public record QuietHoursRequest(
            @NotNull LocalTime from, @NotNull LocalTime to) {}
}
