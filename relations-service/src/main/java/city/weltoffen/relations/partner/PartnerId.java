package city.weltoffen.relations.partner;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a partner. */
public record PartnerId(String value) implements AggregateId {

    public static PartnerId next() {
        return new PartnerId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
