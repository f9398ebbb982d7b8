package city.weltoffen.notification;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.testing.RecordedEvent;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Events as networking-service publishes them. */
public final class SomeEvents {

    private SomeEvents() {}

    public static RecordedEvent call(String title, Addressee... addressees) {
        Notice notice = new Notice(
                new LocalizedText("Neuer Aufruf: " + title, "New call: " + title),
                "/funding/x",
                Tags.none().withProgrammes(Set.of("CERV")),
                List.of(addressees));
        return recorded(
                UUID.randomUUID().toString(),
                1,
                new CallPublished(notice, new CallFacts("X", title, "grant", "CERV", "OPEN", null, List.of(), null)));
    }

    public static RecordedEvent department(String slug) {
        LocalizedText name = new LocalizedText(slug, slug);
        return recorded(
                slug,
                1,
                new DepartmentRegistered(
                        Notice.of(name, null, Tags.none()),
                        new DepartmentFacts(slug, name, name, List.of(), List.of(), List.of(), List.of())));
    }

    public static RecordedEvent appointed(String appointment, String person, String department, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorAppointed(
                        Notice.of(new LocalizedText("a", "a"), null, Tags.none()),
                        person,
                        List.of(department),
                        "COORDINATOR",
                        LocalDate.of(2019, 1, 1),
                        null));
    }

    public static RecordedEvent dismissed(String appointment, String person, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorDismissed(
                        Notice.of(new LocalizedText("d", "d"), null, Tags.none()), person, LocalDate.of(2020, 1, 1)));
    }

    private static RecordedEvent recorded(String subject, long sequence, DomainEvent event) {
        EventEnvelope envelope = new EventEnvelope(
                Generators.timeBasedEpochGenerator().generate(),
                EventCatalogue.kindOf(event).type(),
                "/networking-service",
                subject,
                Instant.now(),
                sequence,
                "system:test",
                null,
                EventJson.write(event));
        return new RecordedEvent(envelope.headers(), subject, envelope.data());
    }
}
