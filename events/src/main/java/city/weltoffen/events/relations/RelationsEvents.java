package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import java.util.List;

/** All events of relations-service, in the order in which lists show them. */
public final class RelationsEvents {

    public static final List<Class<? extends DomainEvent>> ALL = List.of(
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
            ActivityRemoved.class);

    private RelationsEvents() {}
}
