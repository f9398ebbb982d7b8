package city.weltoffen.relations.contact.web;

import city.weltoffen.relations.participant.Participant;
import city.weltoffen.relations.participant.ParticipantDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service knows of one person. */
record PersonResponse(List<ContactResponse> contacts, List<Participation> participations) {

    /** @param activity id of the activity in which the person takes part */
    record Participation(
            String activity,
            String name,
            @Nullable String organisation,
            @Nullable String function,
            @Nullable String email,
            @Nullable String note) {

        static Participation of(Participant participant) {
            ParticipantDetails details = participant.details();
            return new Participation(
                    participant.activity(),
                    details.name(),
                    details.organisation(),
                    details.function(),
                    details.email(),
                    details.note());
        }
    }
}
