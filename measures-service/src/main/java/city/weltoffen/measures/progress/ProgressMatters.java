package city.weltoffen.measures.progress;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.progress.ReportStep.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Progress reports that wait: drafts for their writers, submitted ones for whoever may approve them. */
@Component
class ProgressMatters implements MatterSource {

    private static final Wait DRAFT =
            Wait.of("progress-report-draft", "Entwurf eines Berichts", "Draft of a report", "Weiterschreiben", "Go on");
    private static final Wait RETURNED =
            Wait.of("progress-report-returned", "Bericht kam zurück", "Report came back", "Überarbeiten", "Revise");
    private static final Wait APPROVAL =
            Wait.of("progress-report-to-approve", "Bericht freizugeben", "Report to approve", "Prüfen", "Review");

    private final ProgressReports reports;
    private final MeasureIndex measures;
    private final Directory directory;
    private final ZoneId city;

    ProgressMatters(ProgressReports reports, MeasureIndex measures, Directory directory, Clock businessClock) {
        this.reports = reports;
        this.measures = measures;
        this.directory = directory;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return reports.in(Set.of(ReportState.DRAFT, ReportState.SUBMITTED)).stream()
                .flatMap(report ->
                        measures.find(report.measure()).map(measure -> matter(report, measure, reader)).stream());
    }

    private @Nullable Matter matter(ProgressReport report, MeasureEntry measure, Reader reader) {
        if (report.state() == ReportState.SUBMITTED) {
            String responsible = measure.state().details().responsible();
            return mayApprove(report, responsible, reader) ? matter(report, measure, APPROVAL, responsible) : null;
        }
        boolean returned = report.steps().getLast().verb() == Verb.RETURNED;
        return reader.actsFor(report.department()) || report.isBy(reader.subject())
                ? matter(report, measure, returned ? RETURNED : DRAFT, report.department())
                : null;
    }

    /** Who coordinates the responsible department; the office only where none of them may. */
    private boolean mayApprove(ProgressReport report, @Nullable String responsible, Reader reader) {
        if (reports.needsOtherEyes(report, reader.subject())) {
            return false;
        }
        boolean coordinates = responsible != null && reader.coordinated().contains(responsible);
        return coordinates || reader.office() && !isForCoordinators(report, responsible);
    }

    private boolean isForCoordinators(ProgressReport report, @Nullable String responsible) {
        return responsible != null
                && directory.coordinatorsOf(responsible).stream()
                        .anyMatch(coordinator -> !reports.needsOtherEyes(report, coordinator));
    }

    private Matter matter(ProgressReport report, MeasureEntry measure, Wait wait, @Nullable String department) {
        String code = measure.code().value();
        LocalizedText title = measure.state().details().title();
        return wait.matter(
                report.id().value(),
                new LocalizedText(code + ": " + title.de(), code + ": " + title.en()),
                null,
                LocalDate.ofInstant(report.updatedAt(), city),
                department,
                "/measures/%s/progress-reports/%s".formatted(code, report.id().value()));
    }
}
