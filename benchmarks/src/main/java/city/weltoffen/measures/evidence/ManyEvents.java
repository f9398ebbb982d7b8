package city.weltoffen.measures.evidence;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.ActivityPlanned;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/** Activities of many years, each planned and held, as the service copies their events, straight into its store. */
public final class ManyEvents {

    private static final int BATCH = 1000;
    private static final int EVIDENCE_OF_ONE_IN = 10;
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");
    private static final long SECONDS_BETWEEN = 95;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    private ManyEvents() {}

    /**
     * @param activities of each there are two events
     * @param measures codes, to each of which every so many belong
     */
    public static void insert(MongoDatabase store, int activities, List<String> measures) {
        List<Document> copies = new ArrayList<>();
        List<Document> evidence = new ArrayList<>();
        for (int number = 0; number < activities; number++) {
            String measure = measures.get(number % measures.size());
            CopiedEvent copy = held(number, measure);
            copies.add(planned(number, measure).document());
            copies.add(copy.document());
            if (number / measures.size() % EVIDENCE_OF_ONE_IN == 0) {
                evidence.add(copy.asEvidenceOf(measure));
            }
            if (copies.size() >= BATCH || number == activities - 1) {
                store.getCollection(EventCopies.COLLECTION).insertMany(copies);
                copies.clear();
            }
            if (!evidence.isEmpty() && (evidence.size() >= BATCH || number == activities - 1)) {
                store.getCollection(Evidence.COLLECTION).insertMany(evidence);
                evidence.clear();
            }
        }
        if (!evidence.isEmpty()) {
            store.getCollection(Evidence.COLLECTION).insertMany(evidence);
        }
    }

    private static CopiedEvent planned(int number, String measure) {
        ActivityPlanned event = new ActivityPlanned(notice(number, measure), facts(number, measure));
        return copy(2 * number, "activity-" + number, event);
    }

    private static CopiedEvent held(int number, String measure) {
        ActivityHeld event = new ActivityHeld(notice(number, measure), facts(number, measure), number % 200);
        return copy(2 * number + 1, "activity-" + number, event);
    }

    private static Notice notice(int number, String measure) {
        return Notice.of(
                new LocalizedText("Aktivität: Austausch, Posen", "Activity: exchange, Poznań"),
                "/activities/" + number,
                Tags.none()
                        .withMeasures(Set.of(measure))
                        .withDepartments(Set.of("kultur"))
                        .withCountries(Set.of("PL")));
    }

    private static ActivityFacts facts(int number, String measure) {
        return new ActivityFacts(
                number % 3 == 0 ? "festival" : "exchange",
                DAY,
                DAY,
                Set.of("partner-" + number % 1000),
                Set.of("kultur"),
                Set.of(measure),
                true);
    }

    private static CopiedEvent copy(int number, String subject, DomainEvent event) {
        return CopiedEvent.of(new EventEnvelope(
                new UUID(0x018f4c9e8a4e7000L + number, 0x9d526f1c3a520000L + number),
                EventCatalogue.kindOf(event).type(),
                "/relations-service",
                subject,
                BEGIN.plusSeconds(number * SECONDS_BETWEEN),
                1,
                "system:benchmark",
                null,
                EventJson.write(event)));
    }
}
