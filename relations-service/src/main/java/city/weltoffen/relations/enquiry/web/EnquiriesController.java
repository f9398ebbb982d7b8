package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryDetails;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.partner.PartnerIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enquiries: the board, one enquiry, entering one by hand. */
@RestController
@RequestMapping("/api/enquiries")
@Tag(name = "enquiries")
class EnquiriesController {

    private final Enquiries enquiries;
    private final EnquiryOverview overview;
    private final Catalogue catalogue;
    private final PartnerIndex partners;

    EnquiriesController(Enquiries enquiries, EnquiryOverview overview, Catalogue catalogue, PartnerIndex partners) {
        this.enquiries = enquiries;
        this.overview = overview;
        this.catalogue = catalogue;
        this.partners = partners;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Enquiries, newest first unless sorted otherwise")
    PageOf<EnquirySummary> list(
            @ParameterObject @Valid EnquiryFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return overview.find(filter, page, identity);
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "One enquiry",
            description = "Sender and letters are for the office, the departments asked and whoever entered it.")
    ResponseEntity<EnquiryResponse> get(@PathVariable String id, Identity identity) {
        return answer(enquiries.require(new EnquiryId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Enters an enquiry that came by letter, call or mail")
    ResponseEntity<EnquiryResponse> enter(@Valid @RequestBody EnquiryRequest request, Identity identity) {
        EnquiryDetails details = request.details(catalogue, partners);
        Enquiry enquiry = enquiries.receive(request.enquiry(details, overview.today()));
        return Versioned.created(
                "/api/enquiries/" + enquiry.id().value(), enquiry.version(), overview.response(enquiry, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Corrects what is noted of an enquiry and its sender; way and day of arrival stay")
    ResponseEntity<EnquiryResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody EnquiryRequest request,
            Identity identity) {
        EnquiryDetails details = request.details(catalogue, partners);
        return answer(enquiries.change(new EnquiryId(id), expected, details, request.person()), identity);
    }

    private ResponseEntity<EnquiryResponse> answer(Enquiry enquiry, Identity identity) {
        return Versioned.ok(enquiry.version(), overview.response(enquiry, identity));
    }
}
