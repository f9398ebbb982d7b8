package city.weltoffen.relations.partner.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.partner.Duplicate;
import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partners: lists, one partner, probable duplicates. */
@RestController
@RequestMapping("/api/partners")
@Tag(name = "partners")
class PartnersController {

    private final Partners partners;
    private final PartnerIndex index;
    private final PartnerList list;

    PartnersController(Partners partners, PartnerIndex index, PartnerList list) {
        this.partners = partners;
        this.index = index;
        this.list = list;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Partners, by German name unless sorted otherwise")
    PageOf<PartnerSummary> list(
            @ParameterObject @Valid PartnerFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.of(list.find(filter, identity, page)).map(PartnerSummary::of);
    }

    @GetMapping("/statistics")
    @Allow(Who.MEMBERS)
    @Operation(summary = "How many partners there are of what; also the values for filters")
    PartnerStatistics statistics(@ParameterObject @Valid PartnerFilter filter, Identity identity) {
        return PartnerStatistics.of(list.find(filter, identity));
    }

    @GetMapping("/duplicates")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Partners that are probably the one described: same name and country, or the same web site")
    List<DuplicateResponse> duplicates(
            @RequestParam @Size(max = 200) String name,
            @RequestParam @Nullable String country,
            @RequestParam @URL(regexp = "https?://[^\\s]+") @Nullable String website) {
        return Duplicate.among(index, List.of(name), country, website).stream()
                .map(DuplicateResponse::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One partner; the id of one that was merged leads to the one that remains")
    ResponseEntity<PartnerResponse> get(@PathVariable String id) {
        return answer(partners.require(new PartnerId(id)));
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Adds a partner",
            description = "409 likely-duplicate when a partner of the same name and country, or with the same web site,"
                    + " is known, unless confirmed is true.")
    ResponseEntity<PartnerResponse> add(
            @Valid @RequestBody PartnerRequest request, @RequestParam(defaultValue = "false") boolean confirmed) {
        PartnerDetails details = request.details();
        if (!confirmed) {
            requireNew(details);
        }
        Partner partner = partners.add(details, false);
        return Versioned.created(
                "/api/partners/" + partner.id().value(), partner.version(), PartnerResponse.of(partner));
    }

    private void requireNew(PartnerDetails details) {
        List<Duplicate> known = Duplicate.among(index, details.names().toList(), details.country(), details.website());
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

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes a partner")
    ResponseEntity<PartnerResponse> change(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody PartnerRequest request) {
        return answer(partners.change(new PartnerId(id), expected, request.details()));
    }

    private static ResponseEntity<PartnerResponse> answer(Partner partner) {
        return Versioned.ok(partner.version(), PartnerResponse.of(partner));
    }
}
