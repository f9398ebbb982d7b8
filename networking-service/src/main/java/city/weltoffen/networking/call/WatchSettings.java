package city.weltoffen.networking.call;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.calls.watch}.
 *
 * @param settle a value that went away and comes back sooner than this is believed once it has been told for so long;
 *     0 for at once
 * @param absence how long no source may tell of a call before it counts as closed
 * @param deadlines days before a deadline on which those interested are reminded
 */
@ConfigurationProperties("weltoffen.calls.watch")
public record WatchSettings(
        @DefaultValue("2d") Duration settle,
        @DefaultValue("120d") Duration absence,
        @DefaultValue({"60", "30", "14", "7", "1"}) List<Integer> deadlines) {

    public WatchSettings {
        if (settle.isNegative() || absence.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "settle is 0 or more, absence a day or more: " + settle + ", " + absence);
        }
        deadlines = List.copyOf(deadlines);
    }
}
