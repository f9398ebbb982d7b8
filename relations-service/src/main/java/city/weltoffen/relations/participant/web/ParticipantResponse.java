package city.weltoffen.relations.participant.web;

import city.weltoffen.relations.participant.Participant;
import city.weltoffen.relations.participant.ParticipantDetails;
import city.weltoffen.relations.participant.Participants;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param version for {@code If-Match} */
record ParticipantResponse(
        String id,
        String name,
        @Nullable String organisation,
        @Nullable String function,
        @Nullable String email,
        @Nullable String note,
        long version) {

    static ParticipantResponse of(Participant participant) {
        ParticipantDetails details = participant.details();
        return new ParticipantResponse(
                participant.id(),
                details.name(),
                details.organisation(),
                details.function(),
                details.email(),
                details.note(),
                Participants.version(participant));
    }

    List<String> row() {
        return Stream.of(name, organisation, function, email, note)
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }
}
