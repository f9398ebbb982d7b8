package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an appointment. */
public record AppointmentId(String value) implements AggregateId {

    static AppointmentId next() {
        return new AppointmentId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
