package city.weltoffen.relations.contact.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.contact.Contacts;
import city.weltoffen.relations.participant.Participants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this service knows of one person, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/partners/privacy/persons/{email}")
@Tag(name = "contacts")
class PrivacyController {

    private final Contacts contacts;
    private final Participants participants;

    PrivacyController(Contacts contacts, Participants participants) {
        this.contacts = contacts;
        this.participants = participants;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Everything that is known of the person with this address")
    PersonResponse export(@PathVariable String email) {
        return new PersonResponse(
                contacts.of(email).stream().map(ContactResponse::of).toList(),
                participants.of(email).stream()
                        .map(PersonResponse.Participation::of)
                        .toList());
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Erases the person with this address everywhere",
            description = "Placeholders stay where contact persons were; from lists of participants the person is gone.")
    ResponseEntity<Void> erase(@PathVariable String email) {
        contacts.of(email).forEach(contacts::erase);
        participants.of(email).forEach(participants::remove);
        return ResponseEntity.noContent().build();
    }
}
