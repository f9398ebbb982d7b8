package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a meeting. */
public record MeetingId(String value) implements AggregateId {

    static MeetingId next() {
        return new MeetingId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
