package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import java.util.List;

/** All events of measures-service, in the order in which lists show them. */
public final class MeasuresEvents {

    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            MeasureChanged.class,
            MeasurePhaseChanged.class,
            MeasureStatusChanged.class,
            MeasureStale.class,
            MeasureEvidenceTagged.class,
            MilestoneDue.class,
            MilestoneOverdue.class,
            MilestoneReached.class,
            IndicatorChanged.class,
            IndicatorReported.class,
            ProgressReportApproved.class,
            ReportCommentRequested.class,
            ReportPublished.class);

    private MeasuresEvents() {}
}
