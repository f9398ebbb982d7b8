package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a source: a speaking one of those that are shipped, else made. */
public record SourceId(String value) implements AggregateId {

    static SourceId next() {
        return new SourceId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
