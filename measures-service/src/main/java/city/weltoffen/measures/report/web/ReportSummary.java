package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.Asked;
import city.weltoffen.measures.report.Asking;
import city.weltoffen.measures.report.Frozen;
import city.weltoffen.measures.report.Report;
import city.weltoffen.measures.report.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param label what the city calls such a report
 * @param commentBy last day for comments
 * @param asOf day whose state it holds
 * @param asked how many departments were asked
 * @param answered how many of them have said that they are done
 */
record ReportSummary(
        String id,
        LocalizedText label,
        Stage stage,
        Instant openedAt,
        @Nullable LocalDate commentBy,
        int asked,
        int answered,
        @Nullable LocalDate asOf,
        @Nullable LocalDate publishedOn) {

    static ReportSummary of(Report report) {
        Optional<Asking> asking = Optional.ofNullable(report.asked());
        List<Asked> asked = asking.map(Asking::asked).orElse(List.of());
        return new ReportSummary(
                report.id().value(),
                report.label(),
                report.stage(),
                report.openedAt(),
                asking.map(Asking::commentBy).orElse(null),
                asked.size(),
                (int) asked.stream().filter(Asked::hasAnswered).count(),
                Optional.ofNullable(report.frozen()).map(Frozen::asOf).orElse(null),
                report.publishedOn());
    }
}
