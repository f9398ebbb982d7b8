package city.weltoffen.relations.contact.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.contact.ContactPerson;
import city.weltoffen.relations.contact.Contacts;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.PartnerAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contact persons at a partner, for the office and the departments that have a relation with it. */
@RestController
@RequestMapping("/api/partners/{partner}/contacts")
@Tag(name = "contacts")
class ContactsController {

    private final Contacts contacts;
    private final Partners partners;
    private final PartnerAccess access;

    ContactsController(Contacts contacts, Partners partners, PartnerAccess access) {
        this.contacts = contacts;
        this.partners = partners;
        this.access = access;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Contact persons, by name")
    List<ContactResponse> list(@PathVariable String partner, Identity identity) {
        return contacts.at(open(partner, identity)).stream()
                .map(ContactResponse::of)
                .toList();
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Adds a contact person")
    ResponseEntity<ContactResponse> add(
            @PathVariable String partner, @Valid @RequestBody ContactRequest request, Identity identity) {
        ContactPerson person = contacts.add(open(partner, identity), request.details());
        return Versioned.created(
                "/api/partners/%s/contacts/%s".formatted(person.partner(), person.id()),
                Contacts.version(person),
                ContactResponse.of(person));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One contact person")
    ResponseEntity<ContactResponse> get(@PathVariable String partner, @PathVariable String id, Identity identity) {
        return answer(require(open(partner, identity), id));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes a contact person")
    ResponseEntity<ContactResponse> change(
            @PathVariable String partner,
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ContactRequest request,
            Identity identity) {
        return answer(contacts.change(require(open(partner, identity), id), expected, request.details()));
    }

    @DeleteMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Erases a contact person; a placeholder stays")
    ResponseEntity<Void> erase(@PathVariable String partner, @PathVariable String id, Identity identity) {
        contacts.erase(require(open(partner, identity), id));
        return ResponseEntity.noContent().build();
    }

    private PartnerId open(String partner, Identity identity) {
        PartnerId known = partners.require(new PartnerId(partner)).id();
        access.requireConcerned(identity, known);
        return known;
    }

    private ContactPerson require(PartnerId partner, String id) {
        return contacts.at(partner).stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    private static ResponseEntity<ContactResponse> answer(ContactPerson person) {
        return Versioned.ok(Contacts.version(person), ContactResponse.of(person));
    }
}
