package city.weltoffen.relations.catalogue.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.catalogue.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The city's lists for forms, filters and names. */
@RestController
@Tag(name = "catalogue")
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/public/catalogue")
    @Allow(Who.ANYBODY)
    @Operation(summary = "The city's themes, goals, measures, kinds and policies, by key")
    CatalogueResponse get() {
        return CatalogueResponse.of(catalogue);
    }
}
