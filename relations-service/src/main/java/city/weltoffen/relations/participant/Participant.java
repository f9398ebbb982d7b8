package city.weltoffen.relations.participant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody on the list of an activity.
 *
 * @param activity id of the activity
 * @param foldedEmail by which all entries of one person are found
 * @param version of the document, the ETag of the API
 */
@Document("participants")
public record Participant(
        @Id String id,
        String activity,
        ParticipantDetails details,
        @Nullable String foldedEmail,
        @Version @Nullable Long version) {

    Participant with(ParticipantDetails changed) {
        return new Participant(id, activity, changed, changed.foldedEmail(), version);
    }
}
