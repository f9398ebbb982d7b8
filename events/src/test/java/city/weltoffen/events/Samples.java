package city.weltoffen.events;

import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.events.notifications.DeliveryFacts;
import city.weltoffen.events.notifications.DeliveryFailed;
import city.weltoffen.events.notifications.OutletAdded;
import city.weltoffen.events.notifications.OutletChanged;
import city.weltoffen.events.notifications.OutletFacts;
import city.weltoffen.events.notifications.OutletRemoved;
import city.weltoffen.events.notifications.SubscriptionAdded;
import city.weltoffen.events.notifications.SubscriptionChanged;
import city.weltoffen.events.notifications.SubscriptionFacts;
import city.weltoffen.events.notifications.SubscriptionRemoved;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event, from which a missing sample is recorded. */
final class Samples {

    private static final String PERSON = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0002";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private Samples() {}

    static List<DomainEvent> all() {
        return Stream.of(
                        networking(),
                        LearningSamples.all(),
                        MeetingSamples.all(),
                        SynergySamples.all(),
                        SourceSamples.all(),
                        MatchSamples.all(),
                        WatchSamples.all(),
                        FundingSamples.all(),
                        notifications(),
                        RelationsSamples.all(),
                        MeasuresSamples.all())
                .flatMap(samples -> samples)
                .toList();
    }

    private static Stream<DomainEvent> networking() {
        return Stream.of(
                new CallPublished(callNotice("Neuer Aufruf", "New call"), call("FORTHCOMING")),
                new CallChanged(
                        callNotice("Aufruf geändert", "Call changed"),
                        call("OPEN"),
                        List.of(
                                new CallChanged.Change("status", "FORTHCOMING", "OPEN"),
                                new CallChanged.Change("text", null, null))),
                new DepartmentRegistered(departmentNotice("Neues Amt", "New department"), department()),
                new DepartmentChanged(departmentNotice("Amt geändert", "Department changed"), department()),
                new DepartmentMerged(departmentNotice("Amt zusammengelegt", "Department merged"), succession("vhs")),
                new DepartmentSplit(departmentNotice("Amt geteilt", "Department split"), succession("vhs", "jugend")),
                new DepartmentDissolved(departmentNotice("Amt aufgelöst", "Department dissolved"), succession("vhs")),
                new CoordinatorAppointed(
                        coordinatorNotice("Koordination übernommen", "Coordinator appointed"),
                        PERSON,
                        List.of("kultur"),
                        "COORDINATOR",
                        DAY,
                        DAY.plusYears(2)),
                new CoordinatorAbsent(
                        coordinatorNotice("Koordination abwesend", "Coordinator absent"),
                        PERSON,
                        DAY,
                        DAY.plusDays(14),
                        null,
                        List.of(new CoordinatorAbsent.DaysAway(DAY, DAY.plusDays(14)))),
                new CoordinatorDismissed(
                        coordinatorNotice("Koordination beendet", "Coordinator dismissed"),
                        PERSON,
                        DAY,
                        "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003"));
    }

    private static Stream<DomainEvent> notifications() {
        return Stream.of(
                new SubscriptionAdded(subscriptionNotice("angelegt", "added"), subscription(1)),
                new SubscriptionChanged(subscriptionNotice("geändert", "changed"), subscription(2)),
                new SubscriptionRemoved(subscriptionNotice("beendet", "removed"), subscription(3)),
                new OutletAdded(outletNotice("angelegt", "added"), outlet(1)),
                new OutletChanged(outletNotice("geändert", "changed"), outlet(2)),
                new OutletRemoved(outletNotice("beendet", "removed"), outlet(3)),
                new DeliveryFailed(
                        new Notice(
                                new LocalizedText("E-Mails kommen nicht an", "E-mails do not arrive"),
                                "/outlets",
                                Tags.none(),
                                List.of(Addressee.person(PERSON))),
                        new DeliveryFacts("018f4c9e-8a4e-7c3a-9d52-6f1c3a520d99", "EMAIL", true, "address-refused")));
    }

    private static Notice callNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Town-Twinning", en + ": Town-Twinning"),
                "/funding/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d41",
                Tags.none().withProgrammes(Set.of("CERV")).withKeywords(Set.of("town twinning")),
                List.of(Addressee.coordinatorsOf("kultur"), Addressee.office()));
    }

    private static CallFacts call(String status) {
        return new CallFacts(
                "CERV-2026-CITIZENS-TOWN-TT",
                "Town-Twinning",
                "grant",
                "CERV",
                status,
                DAY,
                List.of(
                        Deadline.on(LocalDate.of(2026, 9, 23)),
                        new Deadline(LocalDate.of(2026, 10, 1), java.time.Instant.parse("2026-10-01T15:00:00Z"))),
                Money.euros(new BigDecimal("4000000")));
    }

    private static Notice departmentNotice(String de, String en) {
        return Notice.of(
                new LocalizedText(de + ": Kulturbüro", en + ": Culture office"),
                "/departments/kultur",
                Tags.none().withDepartments(Set.of("kultur")));
    }

    private static DepartmentFacts department() {
        return new DepartmentFacts(
                "kultur",
                new LocalizedText("Kulturbüro", "Culture office"),
                new LocalizedText("Dezernat Bildung und Kultur", "Directorate of education and culture"),
                List.of("de", "en"),
                List.of("culture-and-creativity"),
                List.of("Städtepartnerschaft"),
                List.of("CERV"));
    }

    private static DepartmentSuccession succession(String... into) {
        return new DepartmentSuccession(
                "kultur", new LocalizedText("Kulturbüro", "Culture office"), into[0], List.of(into), DAY);
    }

    private static Notice coordinatorNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de, en),
                "/departments/kultur",
                Tags.none().withDepartments(Set.of("kultur")),
                List.of(Addressee.person(PERSON)));
    }

    private static Notice subscriptionNotice(String de, String en) {
        return Notice.of(new LocalizedText("Abonnement " + de, "Subscription " + en), "/subscriptions", Tags.none());
    }

    private static Notice outletNotice(String de, String en) {
        return Notice.of(new LocalizedText("Zustellweg " + de, "Outlet " + en), "/outlets", Tags.none());
    }

    private static OutletFacts outlet(long version) {
        return new OutletFacts("PERSON", PERSON, "EMAIL", version);
    }

    private static SubscriptionFacts subscription(long version) {
        return new SubscriptionFacts("PERSON", PERSON, version);
    }
}
