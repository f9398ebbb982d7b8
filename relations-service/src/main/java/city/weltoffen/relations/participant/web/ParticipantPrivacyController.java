package city.weltoffen.relations.participant.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.participant.Participant;
import city.weltoffen.relations.participant.Participants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person on lists of participants, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/activities/participants/privacy/persons/{person}")
@Tag(name = "participants")
class ParticipantPrivacyController {

    private final Participants participants;

    ParticipantPrivacyController(Participants participants) {
        this.participants = participants;
    }

    /** @param activity id of the activity in which the person takes part */
    record Participation(
            String id,
            String activity,
            String name,
            @Nullable String organisation,
            @Nullable String function,
            @Nullable String email,
            @Nullable String note) {

        static Participation of(Participant participant) {
            ParticipantResponse known = ParticipantResponse.of(participant);
            return new Participation(
                    known.id(),
                    participant.activity(),
                    known.name(),
                    known.organisation(),
                    known.function(),
                    known.email(),
                    known.note());
        }
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Every entry of participants with this e-mail address or name")
    List<Participation> export(@PathVariable String person) {
        return participants.of(SoughtPerson.of(person)).stream()
                .map(Participation::of)
                .toList();
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Takes a person off lists of participants; nothing stays",
            description = "With an address everywhere, or the entries named; with a name only the entries named.")
    ResponseEntity<Void> erase(@PathVariable String person, @RequestParam @Nullable Set<String> entry) {
        SoughtPerson sought = SoughtPerson.of(person);
        sought.chosen(participants.of(sought), Participant::id, entry).forEach(participants::remove);
        return ResponseEntity.noContent().build();
    }
}
