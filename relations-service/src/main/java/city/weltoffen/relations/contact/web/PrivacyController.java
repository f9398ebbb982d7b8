package city.weltoffen.relations.contact.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.contact.ContactPerson;
import city.weltoffen.relations.contact.Contacts;
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

/** A person as contact at partners, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/partners/privacy/persons/{person}")
@Tag(name = "contacts")
class PrivacyController {

    private final Contacts contacts;

    PrivacyController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Everything that is known of contact persons with this e-mail address or name")
    List<ContactResponse> export(@PathVariable String person) {
        return contacts.of(SoughtPerson.of(person)).stream()
                .map(ContactResponse::of)
                .toList();
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Erases a contact person; placeholders stay",
            description = "With an address everywhere, or the entries named; with a name only the entries named.")
    ResponseEntity<Void> erase(@PathVariable String person, @RequestParam @Nullable Set<String> entry) {
        SoughtPerson sought = SoughtPerson.of(person);
        sought.chosen(contacts.of(sought), ContactPerson::id, entry).forEach(contacts::erase);
        return ResponseEntity.noContent().build();
    }
}
