package city.weltoffen.relations.memory.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.memory.Memories;
import city.weltoffen.relations.memory.MemoryAccess;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The memory of a partner. */
@RestController
@Tag(name = "partners")
class MemoryController {

    private final Memories memories;
    private final Partners partners;
    private final PartnerIndex index;
    private final MemoryAccess access;

    MemoryController(Memories memories, Partners partners, PartnerIndex index, MemoryAccess access) {
        this.memories = memories;
        this.access = access;
        this.partners = partners;
        this.index = index;
    }

    @GetMapping("/api/partners/{id}/memory")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "What any service reported about a partner, newest first",
            description = "next is the cursor of the following page, if there is one. What was reported about a partner"
                    + " that was merged into this one is part of it.")
    MemoryResponse memory(
            @PathVariable String id,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            Identity identity) {
        PartnerId partner = partners.require(new PartnerId(id)).id();
        return MemoryResponse.of(memories.of(index.idsOf(partner), access.of(identity), cursor, size));
    }
}
