package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryAccess;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.partner.PartnerIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with an enquiry: the office runs the desk, departments give statements. */
@RestController
@RequestMapping("/api/enquiries/{id}")
@Tag(name = "enquiries")
class EnquiryVerbsController {

    private final Enquiries enquiries;
    private final EnquiryOverview overview;
    private final EnquiryAccess access;
    private final Catalogue catalogue;
    private final PartnerIndex partners;
    private final NamedDepartments known;

    EnquiryVerbsController(
            Enquiries enquiries,
            EnquiryOverview overview,
            EnquiryAccess access,
            Catalogue catalogue,
            PartnerIndex partners,
            NamedDepartments known) {
        this.enquiries = enquiries;
        this.overview = overview;
        this.access = access;
        this.catalogue = catalogue;
        this.partners = partners;
        this.known = known;
    }

    @PostMapping("/triage")
    @Allow(Who.OFFICE)
    @Operation(summary = "Sorts an enquiry: kind, themes, country, partner; what is missing stays")
    ResponseEntity<EnquiryResponse> triage(
            @PathVariable String id, @Valid @RequestBody EnquiryVerbs.TriageRequest request, Identity identity) {
        return answer(enquiries.triage(new EnquiryId(id), request.triage(catalogue, partners)), identity);
    }

    @PostMapping("/route")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Asks departments for their statements until a day",
            description = "Again with others or another day; who has given a statement stays among them.")
    ResponseEntity<EnquiryResponse> route(
            @PathVariable String id, @Valid @RequestBody EnquiryVerbs.RouteRequest request, Identity identity) {
        return answer(enquiries.route(new EnquiryId(id), request.asked(known), request.replyBy()), identity);
    }

    @PostMapping("/statements")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Gives the statement of a department, or a better one in its place",
            description = "By its members and coordinators, or by the office for it.")
    ResponseEntity<EnquiryResponse> state(
            @PathVariable String id, @Valid @RequestBody EnquiryVerbs.StatementRequest request, Identity identity) {
        known.requireAlive("#/department", request.department());
        access.requireVoiceOf(identity, request.department());
        return answer(
                enquiries.state(
                        new EnquiryId(id),
                        request.department(),
                        request.recommendation(),
                        request.text().strip()),
                identity);
    }

    @PostMapping("/decide")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Decides with a reason",
            description = "Where the city wants two people, it is proposed until another one confirms it.")
    ResponseEntity<EnquiryResponse> decide(
            @PathVariable String id, @Valid @RequestBody EnquiryVerbs.DecideRequest request, Identity identity) {
        return answer(
                enquiries.decide(
                        new EnquiryId(id), request.outcome(), request.reason().strip()),
                identity);
    }

    @PostMapping("/confirm-decision")
    @Allow(Who.OFFICE)
    @Operation(summary = "Confirms a proposed decision, as another person than who proposed it")
    ResponseEntity<EnquiryResponse> confirm(@PathVariable String id, Identity identity) {
        return answer(enquiries.confirmDecision(new EnquiryId(id)), identity);
    }

    @PostMapping("/answer")
    @Allow(Who.OFFICE)
    @Operation(summary = "Notes the answer that the sender gets; nothing is sent from here")
    ResponseEntity<EnquiryResponse> reply(
            @PathVariable String id, @Valid @RequestBody EnquiryVerbs.AnswerRequest request, Identity identity) {
        Catalogue.requireNone(
                Catalogue.unknown("#/language", List.of(request.language()), catalogue.answerLanguages()));
        return answer(
                enquiries.answer(
                        new EnquiryId(id), request.language(), request.text().strip()),
                identity);
    }

    private ResponseEntity<EnquiryResponse> answer(Enquiry enquiry, Identity identity) {
        return Versioned.ok(enquiry.version(), overview.response(enquiry, identity));
    }
}
