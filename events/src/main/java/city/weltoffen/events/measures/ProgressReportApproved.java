package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A progress report on a measure was approved. The subject is the progress report.
 *
 * @param department slug of the department that reports
 * @param on day of the approval
 */
@Kind(
        context = "measures",
        name = "progress-report.approved",
        de = "Fortschrittsbericht freigegeben",
        en = "Progress report approved")
public record ProgressReportApproved(
        Notice notice, MeasureFacts measure, @Nullable String department, LocalDate on) implements DomainEvent {}
