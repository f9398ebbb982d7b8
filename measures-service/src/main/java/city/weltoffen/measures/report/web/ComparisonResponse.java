package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is different from the report before, as data and in words.
 *
 * @param since day of the report before
 * @param gone measures that the concept names no longer
 */
record ComparisonResponse(
        LocalDate since, LocalDate asOf, List<ComparedMeasure> measures, List<Comparison.GoneMeasure> gone) {

    /**
     * One measure.
     *
     * @param moved it came further
     * @param why it stands as it does
     */
    record ComparedMeasure(
            String code, LocalizedText title, boolean moved, List<WordedReason> changes, List<WordedReason> why) {}

    /** A reason by its code and parameters, and what that means. */
    record WordedReason(String code, Map<String, String> params, LocalizedText text) {}
}
