package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a call, ours alone; sources have identifiers. */
public record CallId(String value) implements AggregateId {

    static CallId next() {
        return new CallId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
