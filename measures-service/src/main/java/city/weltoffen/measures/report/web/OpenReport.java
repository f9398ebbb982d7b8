package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.snapshot.Snapshot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published report as open data.
 *
 * @param licence its identifier, for instance {@code dl-de/by-2-0}
 */
record OpenReport(
        LocalizedText city,
        String licence,
        String id,
        LocalizedText label,
        LocalDate asOf,
        @Nullable LocalDate publishedOn,
        Snapshot report) {}
