package city.weltoffen.measures.report;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports that wait: for comments of whoever coordinates a department, or for the office's next step. */
@Component
class ReportMatters implements MatterSource {

    private static final Wait COMMENT =
            Wait.of("report-comment-asked", "Stellungnahme erbeten", "Comment requested", "Stellung nehmen", "Comment");
    private static final Wait FREEZE =
            Wait.of("report-to-freeze", "Bericht festschreiben", "Report to be frozen", "Festschreiben", "Freeze");
    private static final Wait PUBLISH = Wait.of(
            "report-to-publish", "Bericht veröffentlichen", "Report to be published", "Veröffentlichen", "Publish");

    private final Reports reports;
    private final ZoneId city;

    ReportMatters(Reports reports, Clock businessClock) {
        this.reports = reports;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return reports.all().stream().flatMap(report -> Stream.concat(comments(report, reader), steps(report, reader)));
    }

    private Stream<Matter> comments(Report report, Reader reader) {
        Asking asking = report.asked();
        if (report.stage() != Stage.COMMENTING || asking == null || asking.isOver(reader.today())) {
            return Stream.empty();
        }
        return asking.asked().stream()
                .filter(asked -> !asked.hasAnswered() && reader.coordinated().contains(asked.department()))
                .map(asked -> matter(report, COMMENT, asking.askedOn(), asking.commentBy(), asked.department()));
    }

    private Stream<Matter> steps(Report report, Reader reader) {
        if (reader.office() && report.isReady(reader.today())) {
            LocalDate since =
                    Optional.ofNullable(report.asked()).map(Asking::commentBy).orElse(reader.today());
            return Stream.of(matter(report, FREEZE, since, null, null));
        }
        Frozen frozen = report.frozen();
        if (reader.office() && report.stage() == Stage.FROZEN && frozen != null) {
            LocalDate since = LocalDate.ofInstant(frozen.at(), city);
            return Stream.of(matter(report, PUBLISH, since, null, null));
        }
        return Stream.empty();
    }

    private static Matter matter(
            Report report, Wait wait, LocalDate since, @Nullable LocalDate due, @Nullable String department) {
        return wait.matter(
                report.id().value(),
                report.label(),
                due,
                since,
                department,
                "/reports/" + report.id().value());
    }
}
