package city.weltoffen.measures.progress;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.snapshot.Contribution;
import city.weltoffen.measures.snapshot.FrozenProgress;
import city.weltoffen.measures.snapshot.SnapshotPart;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives reports what was approved of each measure in the year before their day, the latest first. */
@Component
class ProgressSnapshots implements SnapshotPart {

    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";

    private final ProgressReports reports;

    ProgressSnapshots(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public Contribution of(MeasureCode measure, LocalDate asOf) {
        return Contribution.progress(reports.of(measure).stream()
                .flatMap(report -> approved(report, asOf))
                .toList());
    }

    private static Stream<FrozenProgress> approved(ProgressReport report, LocalDate asOf) {
        LocalDate on = report.approvedOn();
        if (on == null || on.isAfter(asOf) || !on.isAfter(asOf.minusYears(1))) {
            return Stream.empty();
        }
        return Stream.of(new FrozenProgress(
                report.id().value(),
                report.department(),
                on,
                inBoth(report.content().text())));
    }

    /** Reports are written in one language more often than in two. */
    private static LocalizedText inBoth(Map<String, String> text) {
        String any = text.values().stream()
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return new LocalizedText(in(text, GERMAN).orElse(any), in(text, ENGLISH).orElse(any));
    }

    private static Optional<String> in(Map<String, String> text, String language) {
        return Optional.ofNullable(text.get(language)).filter(words -> !words.isBlank());
    }
}
