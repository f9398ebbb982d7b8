package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an outlet. */
public record OutletId(String value) implements AggregateId {

    static OutletId next() {
        return new OutletId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
