package city.weltoffen.networking.synergy.web;

import static city.weltoffen.testing.Rest.get;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.InteractionFacts;
import city.weltoffen.events.relations.PartnerAdded;
import city.weltoffen.events.relations.PartnerFacts;
import city.weltoffen.events.relations.RelationChanged;
import city.weltoffen.events.relations.RelationFacts;
import city.weltoffen.events.relations.RelationInteractionLogged;
import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import com.fasterxml.uuid.Generators;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What relations-service tells, on the day of the recorded portal run. */
final class RadarEvents {

    private static final Instant NOW = Instant.parse("2026-05-06T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private RadarEvents() {}

    static void write(RecordedEvent event) {
        try (EventWriter relations = EventWriter.of("weltoffen.relations")) {
            relations.write(event);
        }
    }

    static RecordedEvent partner(String id, String name) {
        LocalizedText text = new LocalizedText(name, name);
        return recorded(
                id,
                new PartnerAdded(
                        Notice.of(text, null, Tags.none().withPartners(Set.of(id))),
                        new PartnerFacts("CITY", text, List.of(), "PL")));
    }

    /** A member of the department notes an exchange in its relation with the partner. */
    static RecordedEvent noted(String relation, String department, String partner, String... involved) {
        return recorded(
                relation,
                new RelationInteractionLogged(
                        notice(relation, department, partner),
                        facts(department, partner, involved),
                        new InteractionFacts(
                                String.valueOf(SEQUENCE.incrementAndGet()), DAY, "CALL", null, false, department)));
    }

    static RecordedEvent concealed(String relation, String department) {
        LocalizedText title = new LocalizedText("Vertrauliche Angelegenheit", "Confidential matter");
        return recorded(
                relation,
                new RelationChanged(Notice.of(title, "/relations/" + relation, Tags.none()), facts(department, null)));
    }

    private static Notice notice(String relation, String department, String partner) {
        LocalizedText title = new LocalizedText("Austausch notiert: Posen", "Interaction logged: Posen");
        return Notice.of(
                title,
                "/relations/" + relation,
                Tags.none().withDepartments(Set.of(department)).withPartners(Set.of(partner)));
    }

    private static RelationFacts facts(String department, String partner, String... involved) {
        return new RelationFacts(partner, "CONTACT", "ACTIVE", Set.of(), Set.of(), department, Set.of(involved), null);
    }

    private static RecordedEvent recorded(String subject, DomainEvent event) {
        EventEnvelope envelope = new EventEnvelope(
                Generators.timeBasedEpochGenerator().generate(),
                EventCatalogue.kindOf(event).type(),
                "/relations-service",
                subject,
                NOW,
                SEQUENCE.incrementAndGet(),
                "somebody",
                null,
                EventJson.write(event));
        return new RecordedEvent(envelope.headers(), subject, envelope.data());
    }

    /** Until the radar has heard of so many acts of the department with a partner, and judges so of them. */
    static void awaitPreview(DirectoryHouse house, String department, String verdict, int acts) {
        await(verdict + " of " + department)
                .atMost(Duration.ofSeconds(30))
                .until(() -> ((List<?>) get(house.office, "/api/synergies/preview?size=100&verdict=" + verdict)
                                .get("items"))
                        .stream()
                                .map(line -> (Map<?, ?>) line)
                                .anyMatch(line -> line.toString().contains(department)
                                        && ((List<?>) line.get("reasons")).size() >= acts));
    }
}
