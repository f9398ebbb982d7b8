package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an offer for job shadowing; later ones are greater. */
public record JobShadowingId(String value) implements AggregateId {

    static JobShadowingId next() {
        return new JobShadowingId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }
}
