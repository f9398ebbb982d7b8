package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.catalogue.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enquiries of the public. */
@RestController
@Tag(name = "public")
class PublicEnquiriesController {

    private final PublicDesk desk;
    private final Catalogue catalogue;

    PublicEnquiriesController(PublicDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @PostMapping(path = "/api/public/enquiries", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sends an enquiry to the city",
            description = "429 too-many-requests with Retry-After in seconds when an address sends too many.")
    ReceiptResponse send(
            @Valid @RequestBody PublicEnquiryRequest request, HttpServletRequest from, HttpServletResponse to) {
        List<FieldProblem> problems = request.problems(catalogue);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        desk.admit(from, to);
        return new ReceiptResponse(desk.receive(request));
    }
}
