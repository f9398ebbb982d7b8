package city.weltoffen.events;

import city.weltoffen.events.measures.EvidenceFacts;
import city.weltoffen.events.measures.IndicatorBasics;
import city.weltoffen.events.measures.IndicatorChanged;
import city.weltoffen.events.measures.IndicatorFacts;
import city.weltoffen.events.measures.IndicatorReported;
import city.weltoffen.events.measures.MeasureChanged;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.events.measures.MeasureFacts;
import city.weltoffen.events.measures.MeasurePhaseChanged;
import city.weltoffen.events.measures.MeasureStale;
import city.weltoffen.events.measures.MeasureStatusChanged;
import city.weltoffen.events.measures.MilestoneDue;
import city.weltoffen.events.measures.MilestoneFacts;
import city.weltoffen.events.measures.MilestoneOverdue;
import city.weltoffen.events.measures.MilestoneReached;
import city.weltoffen.events.measures.ProgressReportApproved;
import city.weltoffen.events.measures.ReportCommentRequested;
import city.weltoffen.events.measures.ReportFacts;
import city.weltoffen.events.measures.ReportPublished;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of measures-service. */
final class MeasuresSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final String REPORT = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d60";

    private MeasuresSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new MeasureChanged(notice("Maßnahme geändert", "Measure changed"), measure()),
                new MeasurePhaseChanged(notice("Neue Phase", "New phase"), measure(), "PLANNING"),
                new MeasureStatusChanged(notice("Neuer Status", "New status"), measure(), "ON_TIME"),
                new MeasureStale(notice("Ohne Lebenszeichen", "Without a sign of life"), measure(), DAY.minusYears(1)),
                new MeasureEvidenceTagged(
                        notice("Nachweis zugeordnet", "Evidence assigned"),
                        measure(),
                        new EvidenceFacts(
                                "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d61",
                                "activity.held",
                                Instant.parse("2026-05-05T16:00:00Z"),
                                false)),
                new MilestoneDue(
                        notice("Meilenstein bald fällig", "Milestone due soon"), measure(), milestone(null), 30),
                new MilestoneOverdue(
                        notice("Meilenstein überfällig", "Milestone overdue"), measure(), milestone(null), 7),
                new MilestoneReached(notice("Meilenstein erreicht", "Milestone reached"), measure(), milestone(DAY)),
                new IndicatorChanged(
                        notice("Kennzahl geändert", "Indicator changed"), new IndicatorBasics("4.2", "COUNTED")),
                new IndicatorReported(
                        notice("Kennzahl gemeldet", "Indicator reported"),
                        new IndicatorFacts(
                                "4.2", "MANUAL", "2026", new BigDecimal("12.5"), new BigDecimal("20"), true)),
                new ProgressReportApproved(
                        notice("Fortschrittsbericht freigegeben", "Progress report approved"),
                        measure(),
                        "kultur",
                        DAY),
                new ReportCommentRequested(
                        reportNotice("Stellungnahme erbeten", "Comment requested"),
                        report(null),
                        List.of("kultur", "umwelt"),
                        DAY.plusDays(14)),
                new ReportPublished(reportNotice("Veröffentlicht", "Published"), report(DAY)));
    }

    private static Notice notice(String de, String en) {
        return new Notice(
                new LocalizedText(
                        de + ": 4.2 Größere Sichtbarkeit der Weltoffenheit",
                        en + ": 4.2 Greater visibility of open-mindedness"),
                "/measures/4.2",
                Tags.none().withMeasures(Set.of("4.2")).withDepartments(Set.of("kultur")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static Notice reportNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Sachstandsbericht", en + ": progress report"),
                "/reports/" + REPORT,
                Tags.none().withMeasures(Set.of("4.2")).withDepartments(Set.of("kultur")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static MeasureFacts measure() {
        return new MeasureFacts(
                "4.2", "field-4", Set.of("goal-2"), "kultur", Set.of("internationales"), "IMPLEMENTATION", "LATE");
    }

    private static MilestoneFacts milestone(LocalDate completedOn) {
        return new MilestoneFacts("m1", DAY, completedOn, "4.2.1", "kultur");
    }

    private static ReportFacts report(LocalDate asOf) {
        return new ReportFacts(new LocalizedText("Sachstandsbericht", "Progress report"), asOf, Set.of("4.2"));
    }
}
