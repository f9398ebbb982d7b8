package city.weltoffen.networking.synergy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pair was told earlier, with those that remained of departments and partners.
 *
 * @param key of the pair and the ground
 * @param on day of the proposal
 * @param closed when it was answered, expired or closed
 * @param acts ids of the events that spoke for it
 */
record Told(
        String key,
        List<String> departments,
        SynergyState state,
        LocalDate on,
        @Nullable Instant closed,
        Set<String> acts) {

    static Told of(Synergy synergy, Picture picture) {
        List<String> pair = picture.departments().all(synergy.departments()).stream()
                .sorted()
                .toList();
        Ground ground = synergy.ground().following(picture.partners()::of);
        return new Told(
                String.join("|", pair) + "|" + ground.key(),
                pair,
                synergy.state(),
                synergy.proposal().on(),
                synergy.closedAt(),
                synergy.actIds());
    }
}
