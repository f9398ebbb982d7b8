package city.weltoffen.networking.application;

import city.weltoffen.defaults.aggregate.AggregateId;
import city.weltoffen.networking.call.CallId;
import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Id of an application; the EU project that comes of it has the same. */
public record ApplicationId(String value) implements AggregateId {

    static ApplicationId next() {
        return new ApplicationId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    /** Of the joint application on a call, of which there is one. */
    public static ApplicationId jointOn(CallId call) {
        return new ApplicationId(
                UUID.nameUUIDFromBytes(("joint application|" + call.value()).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
