package city.weltoffen.events;

import city.weltoffen.events.relations.ActivityCancelled;
import city.weltoffen.events.relations.ActivityChanged;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.events.relations.ActivityProposed;
import city.weltoffen.events.relations.ActivityRemoved;
import city.weltoffen.events.relations.EnquiryAnswered;
import city.weltoffen.events.relations.EnquiryChanged;
import city.weltoffen.events.relations.EnquiryDecided;
import city.weltoffen.events.relations.EnquiryFacts;
import city.weltoffen.events.relations.EnquiryReceived;
import city.weltoffen.events.relations.EnquiryRemoved;
import city.weltoffen.events.relations.EnquiryRouted;
import city.weltoffen.events.relations.EnquiryStatementDue;
import city.weltoffen.events.relations.EnquiryStatementGiven;
import city.weltoffen.events.relations.InteractionFacts;
import city.weltoffen.events.relations.PartnerAdded;
import city.weltoffen.events.relations.PartnerChanged;
import city.weltoffen.events.relations.PartnerFacts;
import city.weltoffen.events.relations.PartnerMerged;
import city.weltoffen.events.relations.ProposalFacts;
import city.weltoffen.events.relations.RelationAgreementExpiring;
import city.weltoffen.events.relations.RelationAgreementRenewed;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationConfirmationDue;
import city.weltoffen.events.relations.RelationConfirmed;
import city.weltoffen.events.relations.RelationConverted;
import city.weltoffen.events.relations.RelationDormant;
import city.weltoffen.events.relations.RelationEnded;
import city.weltoffen.events.relations.RelationEstablished;
import city.weltoffen.events.relations.RelationFacts;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of relations-service. */
final class RelationsSamples {

    private static final String PARTNER = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d50";
    private static final String RELATION = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d51";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private RelationsSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new PartnerAdded(notice("Neuer Partner", "New partner"), partner()),
                new PartnerChanged(notice("Partner geändert", "Partner changed"), partner()),
                new PartnerMerged(notice("Partner zusammengeführt", "Partners merged"), PARTNER),
                new RelationProposed(notice("Beziehung vorgeschlagen", "Relation proposed"), relation("PROSPECTIVE")),
                new RelationEstablished(notice("Beziehung begründet", "Relation established"), relation("ACTIVE")),
                new RelationChanged(notice("Beziehung geändert", "Relation changed"), relation("ACTIVE")),
                new RelationInteractionLogged(
                        notice("Austausch notiert", "Interaction logged"),
                        relation("ACTIVE"),
                        new InteractionFacts("i2", DAY, "CALL", "i1", false, "umwelt")),
                new RelationReviewDue(
                        notice("Überprüfung fällig", "Review due"), relation("ACTIVE"), DAY.minusMonths(18)),
                new RelationConfirmationDue(
                        departmentNotice("Jährliche Bestätigung fällig", "Yearly confirmation due"),
                        "kultur",
                        List.of(RELATION),
                        DAY.plusDays(30),
                        true),
                new RelationConfirmed(notice("Beziehung bestätigt", "Relation confirmed"), relation("ACTIVE"), DAY),
                new RelationAgreementExpiring(
                        notice("Vereinbarung läuft aus", "Agreement expiring"),
                        relation("ACTIVE"),
                        DAY.plusDays(90),
                        90),
                new RelationAgreementRenewed(notice("Vereinbarung erneuert", "Agreement renewed"), relation("ACTIVE")),
                new RelationNoticeDue(
                        notice("Kündigungsfrist läuft", "Notice date approaching"),
                        relation("ACTIVE"),
                        DAY.plusDays(30),
                        30),
                new RelationDormant(notice("Beziehung ruht", "Relation dormant"), relation("DORMANT")),
                new RelationRevived(notice("Beziehung wiederbelebt", "Relation revived"), relation("ACTIVE")),
                new RelationSuspended(notice("Beziehung ausgesetzt", "Relation suspended"), relation("SUSPENDED")),
                new RelationUseReviewDue(
                        notice("Nutzung zu überprüfen", "Review of use due"), relation("ACTIVE"), DAY.minusYears(1)),
                new RelationUseReviewed(notice("Nutzung überprüft", "Use reviewed"), relation("ACTIVE"), "KEEP", DAY),
                new RelationStepRecommended(
                        notice("Empfehlung: beenden", "Recommendation: end"), relation("ACTIVE"), "END"),
                new RelationConverted(
                        notice("Beziehung umgewandelt", "Relation converted"), relation("ACTIVE"), "COOPERATION"),
                new RelationEnded(notice("Beziehung beendet", "Relation ended"), relation("ENDED"), DAY),
                new RelationRemoved(
                        notice("Beziehung ausgesondert", "Relation disposed of").withoutLink(), relation("ENDED")),
                new EnquiryReceived(enquiryNotice("Neue Anfrage", "New enquiry"), enquiry("RECEIVED")),
                new EnquiryChanged(enquiryNotice("Anfrage geändert", "Enquiry changed"), enquiry("TRIAGE")),
                new EnquiryRouted(
                        enquiryNotice("Anfrage zur Stellungnahme", "Enquiry for comment"),
                        enquiry("CONSULTATION"),
                        List.of("kultur", "umwelt"),
                        DAY.plusDays(10)),
                new EnquiryStatementGiven(
                        enquiryNotice("Stellungnahme abgegeben", "Statement given"),
                        enquiry("CONSULTATION"),
                        "kultur",
                        "ACCEPT"),
                new EnquiryStatementDue(
                        enquiryNotice("Stellungnahme überfällig", "Statement overdue"),
                        enquiry("CONSULTATION"),
                        List.of("umwelt"),
                        DAY.plusDays(10),
                        false),
                new EnquiryDecided(
                        enquiryNotice("Anfrage entschieden", "Enquiry decided"), enquiry("DECIDED"), "ACCEPTED"),
                new EnquiryAnswered(enquiryNotice("Anfrage beantwortet", "Enquiry answered"), enquiry("ANSWERED")),
                new ActivityProposed(
                        proposalNotice(), new ProposalFacts("event", DAY.plusMonths(4), DAY.plusMonths(4))),
                new EnquiryRemoved(
                        enquiryNotice("Anfrage ausgesondert", "Enquiry disposed of")
                                .withoutLink(),
                        enquiry("ANSWERED")),
                new ActivityPlanned(activityNotice("Neue Aktivität", "New activity"), activity()),
                new ActivityChanged(activityNotice("Aktivität geändert", "Activity changed"), activity()),
                new ActivityCancelled(activityNotice("Aktivität abgesagt", "Activity cancelled"), activity()),
                new ActivityHeld(activityNotice("Aktivität durchgeführt", "Activity held"), activity(), 120),
                new ActivityRemoved(
                        activityNotice("Aktivität ausgesondert", "Activity disposed of")
                                .withoutLink(),
                        activity()));
    }

    private static Notice notice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Posen", en + ": Poznań"),
                "/relations/" + RELATION,
                Tags.none()
                        .withThemes(Set.of("culture"))
                        .withDepartments(Set.of("kultur"))
                        .withMeasures(Set.of("2.1"))
                        .withPartners(Set.of(PARTNER))
                        .withCountries(Set.of("PL")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static Notice departmentNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de, en),
                "/confirmations/kultur-2026",
                Tags.none().withDepartments(Set.of("kultur")),
                List.of(Addressee.coordinatorsOf("kultur"), Addressee.office()));
    }

    private static Notice enquiryNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + " (Polen)", en + " (Poland)"),
                "/enquiries/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d52",
                Tags.none().withThemes(Set.of("culture")).withCountries(Set.of("PL")),
                List.of(Addressee.office()));
    }

    private static Notice activityNotice(String de, String en) {
        return Notice.of(
                new LocalizedText(de + ": Delegation, Posen", en + ": delegation, Poznań"),
                "/activities/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d53",
                Tags.none().withPartners(Set.of(PARTNER)).withCountries(Set.of("PL")));
    }

    private static Notice proposalNotice() {
        return new Notice(
                new LocalizedText(
                        "Aktivität vorgeschlagen: Veranstaltung, 6.9.2026", "Activity proposed: event, 6 Sep 2026"),
                "/activities/proposals/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d54",
                Tags.none(),
                List.of(Addressee.office()));
    }

    private static PartnerFacts partner() {
        return new PartnerFacts("CITY", new LocalizedText("Posen", "Poznań"), List.of("Poznan"), "PL");
    }

    private static RelationFacts relation(String state) {
        return new RelationFacts(
                PARTNER,
                "TWINNING",
                state,
                Set.of("culture"),
                Set.of("2.1"),
                "kultur",
                Set.of("umwelt"),
                LocalDate.of(1979, 1, 1));
    }

    private static EnquiryFacts enquiry(String state) {
        return new EnquiryFacts("cooperation", state, PARTNER, "PL", Set.of("culture"), DAY);
    }

    private static ActivityFacts activity() {
        return new ActivityFacts(
                "delegation", DAY, DAY.plusDays(2), Set.of(PARTNER), Set.of("kultur"), Set.of("4.2"), true);
    }
}
