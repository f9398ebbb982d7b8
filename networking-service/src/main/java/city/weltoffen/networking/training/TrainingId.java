package city.weltoffen.networking.training;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a training; later ones are greater. */
public record TrainingId(String value) implements AggregateId {

    static TrainingId next() {
        return new TrainingId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
