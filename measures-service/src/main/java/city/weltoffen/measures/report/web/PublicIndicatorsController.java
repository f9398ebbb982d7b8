package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.city.City;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.report.ReportViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The city's figures for everybody: those of the last published report, since nobody sees more before the council. */
@RestController
@Tag(name = "public")
class PublicIndicatorsController {

    private final ReportViews views;
    private final City city;

    PublicIndicatorsController(ReportViews views, City city) {
        this.views = views;
        this.city = city;
    }

    @GetMapping("/api/public/indicators")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Indicators with values and targets as the last published report has them, as open data")
    PublicIndicators indicators() {
        return views.lastPublished()
                .map(this::of)
                .orElseGet(() -> new PublicIndicators(city.name(), city.openDataLicence(), null, null, List.of()));
    }

    private PublicIndicators of(ReportView view) {
        return new PublicIndicators(
                city.name(),
                city.openDataLicence(),
                view.report().id().value(),
                view.content().asOf(),
                PublicIndicators.of(view));
    }
}
