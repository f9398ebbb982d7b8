package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.Snapshot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param comparison with the report before, where there is one
 */
record ContentResponse(
        String id,
        LocalizedText label,
        ReportView.Version version,
        @Nullable LocalDate publishedOn,
        Snapshot content,
        @Nullable ComparisonResponse comparison) {}
