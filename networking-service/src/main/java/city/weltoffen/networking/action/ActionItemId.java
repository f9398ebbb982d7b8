package city.weltoffen.networking.action;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an action item. */
public record ActionItemId(String value) implements AggregateId {

    static ActionItemId next() {
        return new ActionItemId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
