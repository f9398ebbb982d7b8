package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.aggregate.AggregateId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Id of a synergy: of a pair, a ground and how often it was proposed, so that nobody can propose it twice. */
public record SynergyId(String value) implements AggregateId {

    static SynergyId of(String key, int episode) {
        return new SynergyId(UUID.nameUUIDFromBytes((key + "|" + episode).getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
