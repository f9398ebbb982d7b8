package city.weltoffen.relations.participant.web;

import city.weltoffen.relations.participant.ParticipantDetails;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A participant as a request brings it. */
record ParticipantRequest(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String organisation,
        @Size(max = 200) @Nullable String function,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 500) @Nullable String note) {

    ParticipantDetails details() {
        return new ParticipantDetails(name.strip(), text(organisation), text(function), text(email), text(note));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
