package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param because why each measure stands as it does, in words, by its code; nothing in a public version
 * @param comparison with the report before, where there is one
 */
record ContentResponse(
        String id,
        LocalizedText label,
        ReportView.Version version,
        @Nullable LocalDate publishedOn,
        Snapshot content,
        Map<String, List<LocalizedText>> because,
        @Nullable ComparisonResponse comparison) {}
