package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.enquiry.ConversionPlan;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryConversion;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.partner.Duplicate;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an accepted enquiry. */
@RestController
@Tag(name = "enquiries")
class EnquiryConversionController {

    private final Enquiries enquiries;
    private final EnquiryConversion conversion;
    private final EnquiryOverview overview;
    private final Catalogue catalogue;
    private final PartnerIndex partners;
    private final NamedDepartments known;

    EnquiryConversionController(
            Enquiries enquiries,
            EnquiryConversion conversion,
            EnquiryOverview overview,
            Catalogue catalogue,
            PartnerIndex partners,
            NamedDepartments known) {
        this.enquiries = enquiries;
        this.conversion = conversion;
        this.overview = overview;
        this.catalogue = catalogue;
        this.partners = partners;
        this.known = known;
    }

    @PostMapping("/api/enquiries/{id}/convert")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Makes a proposed relation or a planned activity of an accepted enquiry, once",
            description = "Exactly one of relation and activity. With a known partner or a new one; 409"
                    + " likely-duplicate when the new one looks like a known one, unless confirmed is true. The answer's"
                    + " conversion says what it became. Interrupted, it can be done again, for the same of the two: 409"
                    + " conversion-begun otherwise, and 409 already-converted once it is done.")
    ResponseEntity<EnquiryResponse> convert(
            @PathVariable String id, @Valid @RequestBody ConvertRequest request, Identity identity) {
        EnquiryId enquiry = new EnquiryId(id);
        ConversionPlan plan = request.plan(enquiries.require(enquiry), catalogue, partners, known);
        PartnerDetails added = plan.with().added();
        if (added != null && !request.isConfirmed()) {
            requireNew(added);
        }
        Enquiry converted = conversion.convert(enquiry, plan);
        return Versioned.ok(converted.version(), overview.response(converted, identity));
    }

    private void requireNew(PartnerDetails details) {
        List<Duplicate> known =
                Duplicate.among(partners, details.names().toList(), details.country(), details.website());
        if (!known.isEmpty()) {
            throw DomainProblem.of(
                    HttpStatus.CONFLICT,
                    "likely-duplicate",
                    known.stream()
                            .map(duplicate ->
                                    duplicate.partner().details().name().de())
                            .collect(Collectors.joining(", ")));
        }
    }
}
