package city.weltoffen.measures.report;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.measures.ReportFacts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others hear of a report: what the city calls it, and its day. */
record ReportVoice(ReportId id, LocalizedText label) {

    Notice commentRequested(Asking asking, Set<String> measures) {
        return says(
                "Stellungnahme erbeten",
                "Comment requested",
                Tags.none().withMeasures(measures).withDepartments(new LinkedHashSet<>(asking.departments())),
                asking.coordinators());
    }

    Notice published(Frozen content) {
        return says("Veröffentlicht", "Published", Tags.none().withMeasures(content.measures()), List.of())
                .readableAt("/public/reports/" + id.value());
    }

    private Notice says(String german, String english, Tags tags, List<Addressee> addressees) {
        return new Notice(
                new LocalizedText(german + ": " + label.de(), english + ": " + label.en()),
                "/reports/" + id.value(),
                tags,
                addressees);
    }

    ReportFacts facts(@Nullable LocalDate asOf, Set<String> measures) {
        return new ReportFacts(label, asOf, measures);
    }
}
