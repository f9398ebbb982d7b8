package city.weltoffen.measures.progress.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.progress.Assessment;
import city.weltoffen.measures.progress.ProgressReport;
import city.weltoffen.measures.progress.ReportContent;
import city.weltoffen.measures.progress.ReportState;
import city.weltoffen.measures.progress.ReportStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A progress report.
 *
 * @param department slug of the department that reports
 * @param text by language
 * @param note for the departments that take part; nothing for others
 * @param may what the reader may do with it now
 * @param followed departments that reported it and ended, with who stands in their place
 */
record ProgressReportResponse(
        String id,
        String measure,
        @Nullable String department,
        ReportState state,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        Map<String, String> text,
        @Nullable Assessment assessment,
        @Nullable String note,
        List<Person> writers,
        List<ReportStep> steps,
        List<Followed> followed,
        @Nullable LocalDate approvedOn,
        Instant updatedAt,
        May may) {

    /**
     * What the reader may do with it now.
     *
     * @param write also submit and discard
     * @param giveBack to those who wrote it
     */
    record May(boolean write, boolean giveBack, boolean approve) {}

    /** @param inside whether the reader's department takes part, so that the note is for them */
    static ProgressReportResponse of(ProgressReport report, boolean inside, May may) {
        ReportContent content = report.content();
        return new ProgressReportResponse(
                report.id().value(),
                report.measure().value(),
                report.department(),
                report.state(),
                content.begins(),
                content.ends(),
                content.text(),
                content.assessment(),
                inside ? content.note() : null,
                report.writers(),
                inside ? report.steps() : List.of(),
                report.followed(),
                report.approvedOn(),
                report.updatedAt(),
                may);
    }
}
