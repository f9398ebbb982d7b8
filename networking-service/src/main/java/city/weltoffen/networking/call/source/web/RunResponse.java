package city.weltoffen.networking.call.source.web;

import java.util.List;

/**
 * One run with what it did not take.
 *
 * @param source id
 * @param reasons of refusals, the most frequent first
 * @param refusals the first 200 of them
 */
record RunResponse(String source, RunSummary run, List<ReasonFigure> reasons, List<RefusedRow> refusals) {

    /** @param example one of them, in the reader's language */
    record ReasonFigure(String code, int count, String example) {}

    /** @param reference by which the source names the row; @param reason in the reader's language */
    record RefusedRow(String reference, String code, String reason) {}
}
