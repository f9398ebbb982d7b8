package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.Frozen;
import city.weltoffen.measures.report.Report;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A published report in a list. */
record PublicReport(
        String id,
        LocalizedText label,
        @Nullable LocalDate asOf,
        @Nullable LocalDate publishedOn) {

    static PublicReport of(Report report) {
        return new PublicReport(
                report.id().value(),
                report.label(),
                Optional.ofNullable(report.frozen()).map(Frozen::asOf).orElse(null),
                report.publishedOn());
    }
}
