package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.measures.report.Asked;
import city.weltoffen.measures.report.Comment;
import city.weltoffen.measures.report.ReportDetails;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report: what lists show, and the rest.
 *
 * @param details for the office only
 * @param departments that were asked: all for the office, one's own otherwise
 * @param comments all for the office, those of one's own departments otherwise
 * @param followed departments that were asked and ended, with who stands in their place
 * @param withdrawnBecause why it was given up
 * @param may what the reader may do
 * @param wouldAsk whom the office would ask today; only before it has asked
 */
record ReportResponse(
        @JsonUnwrapped ReportSummary summaryOfReport,
        @Nullable ReportDetails details,
        List<Asked> departments,
        List<Comment> comments,
        List<Followed> followed,
        @Nullable String withdrawnBecause,
        ReportRights may,
        @Nullable NextAsking wouldAsk) {

    /**
     * What the reader may do.
     *
     * @param commentFor slugs of departments
     * @param freeze whether it may be frozen today
     */
    record ReportRights(boolean lead, Set<String> commentFor, boolean freeze) {}

    /** @param commentBy last day for comments if one asks today */
    record NextAsking(LocalDate commentBy, List<Asked> departments) {}
}
