package city.weltoffen.networking.call.source;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a source told of a call.
 *
 * @param identifier of the call
 * @param seenAt business time of the beginning of the last run that was told of it
 */
@Document("callSightings")
record Sighting(@Id String id, SourceId source, String identifier, Instant seenAt) {

    static Sighting of(SourceId source, String identifier, Instant seenAt) {
        return new Sighting(id(source.value(), identifier), source, identifier, seenAt);
    }

    static String id(String source, String identifier) {
        return source + "|" + identifier;
    }
}
