package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an indicator: as the concept's file names it, or made for one that was added by hand. */
public record IndicatorId(String value) implements AggregateId {

    static IndicatorId next() {
        return new IndicatorId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
