package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryIndex;
import city.weltoffen.relations.enquiry.Sender;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** A person as sender of enquiries, to hand out or to erase (GDPR, articles 15 and 17). */
@RestController
@RequestMapping("/api/enquiries/privacy/persons/{person}")
@Tag(name = "enquiries")
class EnquiryPrivacyController {

    private final Enquiries enquiries;
    private final EnquiryIndex index;

    EnquiryPrivacyController(Enquiries enquiries, EnquiryIndex index) {
        this.enquiries = enquiries;
        this.index = index;
    }

    /** What is kept of a sender: name and ways to reach, and the letter. */
    record SentEnquiry(String id, String reference, LocalDate receivedOn, String subject, String text, Sender sender) {}

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Every enquiry of senders with this e-mail address or name, with the letters")
    List<SentEnquiry> export(@PathVariable String person) {
        return of(SoughtPerson.of(person)).stream()
                .map(enquiry -> new SentEnquiry(
                        enquiry.id().value(),
                        enquiry.intake().reference(),
                        enquiry.intake().receivedOn(),
                        enquiry.details().subject(),
                        enquiry.details().text(),
                        enquiry.sender().orElseThrow()))
                .toList();
    }

    @DeleteMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Erases who sent enquiries; the matters stay, with a placeholder",
            description = "Name, address and number are blackened in the letter too. With an address everywhere, or the"
                    + " entries named; with a name only the entries named.")
    ResponseEntity<Void> erase(@PathVariable String person, @RequestParam @Nullable Set<String> entry) {
        SoughtPerson sought = SoughtPerson.of(person);
        sought.chosen(of(sought), enquiry -> enquiry.id().value(), entry).forEach(this::eraseSender);
        return ResponseEntity.noContent().build();
    }

    private void eraseSender(Enquiry enquiry) {
        Sender sender = enquiry.sender().orElseThrow();
        enquiries.change(
                enquiry.id(),
                ExpectedVersion.of(ExpectedVersion.eTag(enquiry.version())),
                enquiry.details().without(sender),
                sender.erased());
    }

    private List<Enquiry> of(SoughtPerson person) {
        return index.find(entry -> entry.letter().contains(person.text())).stream()
                .map(entry -> enquiries.require(entry.id()))
                .filter(enquiry -> enquiry.sender()
                        .filter(sender -> person.is(sender.name(), sender.email()))
                        .isPresent())
                .toList();
    }
}
