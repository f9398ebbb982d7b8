package city.weltoffen.relations.merging;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Merging of partners. */
@RestController
@Tag(name = "partners")
class PartnerMergeController {

    private final PartnerMerge merge;

    PartnerMergeController(PartnerMerge merge) {
        this.merge = merge;
    }

    @PostMapping("/api/partners/{id}/merge")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Gives this partner up in favour of another record of the same",
            description = "Names and relations move over; the old id leads to the one that remains.")
    MergedInto merge(@PathVariable String id, @Valid @RequestBody MergeRequest request) {
        return new MergedInto(merge.merge(new PartnerId(id), new PartnerId(request.into()))
                .id()
                .value());
    }

    /** @param into id of the partner that remains */
    record MergeRequest(@NotBlank String into) {}

    /** @param id of the partner that remains */
    record MergedInto(String id) {}
}
