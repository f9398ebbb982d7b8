package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an activity. */
public record ActivityId(String value) implements AggregateId {

    public static ActivityId next() {
        return new ActivityId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
