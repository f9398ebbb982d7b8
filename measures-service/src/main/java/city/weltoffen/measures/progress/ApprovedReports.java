package city.weltoffen.measures.progress;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.measures.ProgressReportApproved;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.SignSource;
import city.weltoffen.measures.measure.Signs;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The day of the last approved report of each measure, in the memory of this instance: a sign of life. */
@Component
class ApprovedReports implements SignSource {

    private final Map<String, LocalDate> last = new ConcurrentHashMap<>();
    private final ProgressReports reports;

    ApprovedReports(ProgressReports reports) {
        this.reports = reports;
    }

    void load() {
        for (ProgressReport report : reports.in(Set.of(ReportState.APPROVED))) {
            LocalDate on = report.approvedOn();
            if (on != null) {
                heard(report.measure().value(), on);
            }
        }
    }

    void on(EventEnvelope event) {
        if (event.kind().equals("progress-report.approved")) {
            ProgressReportApproved approved = event.as(ProgressReportApproved.class);
            heard(approved.measure().code(), approved.on());
        }
    }

    private void heard(String measure, LocalDate on) {
        last.merge(measure, on, (one, other) -> one.isAfter(other) ? one : other);
    }

    @Override
    public Signs of(MeasureCode measure, LocalDate today) {
        LocalDate day = last.get(measure.value());
        return day == null ? Signs.none() : Signs.heard(day);
    }
}
