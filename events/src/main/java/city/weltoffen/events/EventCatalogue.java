package city.weltoffen.events;

import city.weltoffen.events.measures.IndicatorChanged;
import city.weltoffen.events.measures.IndicatorReported;
import city.weltoffen.events.measures.MeasureChanged;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.events.measures.MeasurePhaseChanged;
import city.weltoffen.events.measures.MeasureStale;
import city.weltoffen.events.measures.MeasureStatusChanged;
import city.weltoffen.events.measures.MilestoneDue;
import city.weltoffen.events.measures.MilestoneOverdue;
import city.weltoffen.events.measures.MilestoneReached;
import city.weltoffen.events.measures.ProgressReportApproved;
import city.weltoffen.events.measures.ReportCommentRequested;
import city.weltoffen.events.measures.ReportPublished;
import city.weltoffen.events.networking.ActionItemAssigned;
import city.weltoffen.events.networking.ActionItemChanged;
import city.weltoffen.events.networking.ActionItemDone;
import city.weltoffen.events.networking.ActionItemDue;
import city.weltoffen.events.networking.ActionItemOverdue;
import city.weltoffen.events.networking.ApplicationChanged;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationStageChanged;
import city.weltoffen.events.networking.ArticleChanged;
import city.weltoffen.events.networking.ArticlePublished;
import city.weltoffen.events.networking.ArticleWithdrawn;
import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallClosed;
import city.weltoffen.events.networking.CallDeadlineApproaching;
import city.weltoffen.events.networking.CallMatched;
import city.weltoffen.events.networking.CallOpened;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.networking.CallRecommended;
import city.weltoffen.events.networking.CallRecorded;
import city.weltoffen.events.networking.CallSourceRecovered;
import city.weltoffen.events.networking.CallSourceSilent;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.InterestDecided;
import city.weltoffen.events.networking.InterestDeclared;
import city.weltoffen.events.networking.InterestWithdrawn;
import city.weltoffen.events.networking.JobShadowingApplied;
import city.weltoffen.events.networking.JobShadowingCompleted;
import city.weltoffen.events.networking.JobShadowingDecided;
import city.weltoffen.events.networking.JobShadowingOffered;
import city.weltoffen.events.networking.MeetingCancelled;
import city.weltoffen.events.networking.MeetingChanged;
import city.weltoffen.events.networking.MeetingMinutesApproved;
import city.weltoffen.events.networking.MeetingMinutesCirculated;
import city.weltoffen.events.networking.MeetingScheduled;
import city.weltoffen.events.networking.SynergyAnswered;
import city.weltoffen.events.networking.SynergyDetected;
import city.weltoffen.events.networking.TrainingChanged;
import city.weltoffen.events.networking.TrainingHeld;
import city.weltoffen.events.networking.TrainingMovedUp;
import city.weltoffen.events.networking.TrainingOffered;
import city.weltoffen.events.notifications.DeliveryFailed;
import city.weltoffen.events.notifications.OutletAdded;
import city.weltoffen.events.notifications.OutletChanged;
import city.weltoffen.events.notifications.OutletRemoved;
import city.weltoffen.events.notifications.SubscriptionAdded;
import city.weltoffen.events.notifications.SubscriptionChanged;
import city.weltoffen.events.notifications.SubscriptionRemoved;
import city.weltoffen.events.relations.ActivityCancelled;
import city.weltoffen.events.relations.ActivityChanged;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.events.relations.ActivityProposed;
import city.weltoffen.events.relations.ActivityRemoved;
import city.weltoffen.events.relations.EnquiryAnswered;
import city.weltoffen.events.relations.EnquiryChanged;
import city.weltoffen.events.relations.EnquiryDecided;
import city.weltoffen.events.relations.EnquiryReceived;
import city.weltoffen.events.relations.EnquiryRemoved;
import city.weltoffen.events.relations.EnquiryRouted;
import city.weltoffen.events.relations.EnquiryStatementDue;
import city.weltoffen.events.relations.EnquiryStatementGiven;
import city.weltoffen.events.relations.PartnerAdded;
import city.weltoffen.events.relations.PartnerChanged;
import city.weltoffen.events.relations.PartnerMerged;
import city.weltoffen.events.relations.RelationAgreementExpiring;
import city.weltoffen.events.relations.RelationAgreementRenewed;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationConfirmationDue;
import city.weltoffen.events.relations.RelationConfirmed;
import city.weltoffen.events.relations.RelationConverted;
import city.weltoffen.events.relations.RelationDormant;
import city.weltoffen.events.relations.RelationEnded;
import city.weltoffen.events.relations.RelationEstablished;
import city.weltoffen.events.relations.RelationInteractionLogged;
import city.weltoffen.events.relations.RelationNoticeDue;
import city.weltoffen.events.relations.RelationProposed;
import city.weltoffen.events.relations.RelationRemoved;
import city.weltoffen.events.relations.RelationReviewDue;
import city.weltoffen.events.relations.RelationRevived;
import city.weltoffen.events.relations.RelationStepRecommended;
import city.weltoffen.events.relations.RelationSuspended;
import city.weltoffen.events.relations.RelationUseReviewDue;
import city.weltoffen.events.relations.RelationUseReviewed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of event that this build publishes and reads. */
public final class EventCatalogue {

    private static final List<EventKind> KINDS = Stream.of(
                    CallPublished.class,
                    CallChanged.class,
                    DepartmentRegistered.class,
                    DepartmentChanged.class,
                    DepartmentMerged.class,
                    DepartmentSplit.class,
                    DepartmentDissolved.class,
                    CoordinatorAppointed.class,
                    CoordinatorAbsent.class,
                    CoordinatorDismissed.class,
                    TrainingOffered.class,
                    TrainingChanged.class,
                    TrainingMovedUp.class,
                    TrainingHeld.class,
                    JobShadowingOffered.class,
                    JobShadowingApplied.class,
                    JobShadowingDecided.class,
                    JobShadowingCompleted.class,
                    ArticlePublished.class,
                    ArticleChanged.class,
                    ArticleWithdrawn.class,
                    MeetingScheduled.class,
                    MeetingChanged.class,
                    MeetingCancelled.class,
                    MeetingMinutesCirculated.class,
                    MeetingMinutesApproved.class,
                    ActionItemAssigned.class,
                    ActionItemChanged.class,
                    ActionItemDue.class,
                    ActionItemOverdue.class,
                    ActionItemDone.class,
                    SynergyDetected.class,
                    SynergyAnswered.class,
                    CallSourceSilent.class,
                    CallSourceRecovered.class,
                    CallMatched.class,
                    CallRecommended.class,
                    CallOpened.class,
                    CallDeadlineApproaching.class,
                    CallClosed.class,
                    CallRecorded.class,
                    InterestDeclared.class,
                    InterestDecided.class,
                    InterestWithdrawn.class,
                    ApplicationStageChanged.class,
                    ApplicationChanged.class,
                    ApplicationDecided.class,
                    SubscriptionAdded.class,
                    SubscriptionChanged.class,
                    SubscriptionRemoved.class,
                    OutletAdded.class,
                    OutletChanged.class,
                    OutletRemoved.class,
                    DeliveryFailed.class,
                    PartnerAdded.class,
                    PartnerChanged.class,
                    PartnerMerged.class,
                    RelationProposed.class,
                    RelationEstablished.class,
                    RelationChanged.class,
                    RelationInteractionLogged.class,
                    RelationReviewDue.class,
                    RelationConfirmationDue.class,
                    RelationConfirmed.class,
                    RelationAgreementExpiring.class,
                    RelationAgreementRenewed.class,
                    RelationNoticeDue.class,
                    RelationDormant.class,
                    RelationRevived.class,
                    RelationSuspended.class,
                    RelationUseReviewDue.class,
                    RelationUseReviewed.class,
                    RelationStepRecommended.class,
                    RelationConverted.class,
                    RelationEnded.class,
                    RelationRemoved.class,
                    EnquiryReceived.class,
                    EnquiryChanged.class,
                    EnquiryRouted.class,
                    EnquiryStatementGiven.class,
                    EnquiryStatementDue.class,
                    EnquiryDecided.class,
                    EnquiryAnswered.class,
                    ActivityProposed.class,
                    EnquiryRemoved.class,
                    ActivityPlanned.class,
                    ActivityChanged.class,
                    ActivityCancelled.class,
                    ActivityHeld.class,
                    ActivityRemoved.class,
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
                    ReportPublished.class)
            .map(EventKind::of)
            .toList();

    private static final Map<Class<?>, EventKind> BY_EVENT =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::event, Function.identity()));

    private static final Map<String, EventKind> BY_TYPE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private static final Map<String, EventKind> BY_NAME =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::name, Function.identity()));

    private EventCatalogue() {}

    /** Every kind, in the order in which lists show them. */
    public static List<EventKind> kinds() {
        return KINDS;
    }

    /** The kind of an event record. */
    public static EventKind kindOf(DomainEvent event) {
        EventKind kind = BY_EVENT.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the catalogue");
        }
        return kind;
    }

    /** The kind behind a CloudEvents type; empty for kinds of a newer or older build. */
    public static Optional<EventKind> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The kind behind a short name such as {@code call.published}. */
    public static Optional<EventKind> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
