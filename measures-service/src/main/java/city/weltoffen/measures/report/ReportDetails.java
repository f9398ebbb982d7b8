package city.weltoffen.measures.report;

import org.jspecify.annotations.Nullable;

/**
 * What a report's cover needs.
 *
 * @param signatory who signs it; never public
 */
public record ReportDetails(
        @Nullable String fileReference, @Nullable String signatory) {}
