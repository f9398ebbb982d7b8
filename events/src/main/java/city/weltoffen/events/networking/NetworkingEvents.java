package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import java.util.List;

/** All events of networking-service, in the order in which lists show them. */
public final class NetworkingEvents {

    public static final List<Class<? extends DomainEvent>> ALL = List.of(
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
            ApplicationDecided.class);

    private NetworkingEvents() {}
}
