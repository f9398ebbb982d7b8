package city.weltoffen.testing;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.networking.DepartmentSuccession;
import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Events of the directory as networking-service publishes them. */
public final class DirectoryEvents {

    private DirectoryEvents() {}

    public static RecordedEvent department(String slug, String... themes) {
        LocalizedText name = new LocalizedText(slug, slug);
        return recorded(
                slug,
                1,
                new DepartmentRegistered(
                        Notice.of(name, null, Tags.none()),
                        new DepartmentFacts(slug, name, name, List.of(), List.of(themes), List.of(), List.of())));
    }

    public static RecordedEvent appointed(String appointment, String person, String department, long sequence) {
        return appointed(appointment, person, department, "COORDINATOR", sequence);
    }

    /** Somebody who stands in for the coordinators of a department. */
    public static RecordedEvent deputy(String appointment, String person, String department, long sequence) {
        return appointed(appointment, person, department, "DEPUTY", sequence);
    }

    private static RecordedEvent appointed(
            String appointment, String person, String department, String role, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorAppointed(
                        Notice.of(new LocalizedText("a", "a"), null, Tags.none()),
                        person,
                        List.of(department),
                        role,
                        LocalDate.of(2019, 1, 1),
                        null));
    }

    public static RecordedEvent dismissed(String appointment, String person, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorDismissed(
                        Notice.of(new LocalizedText("d", "d"), null, Tags.none()),
                        person,
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    /** Leaves, and somebody takes over. */
    public static RecordedEvent handedOver(
            String appointment, String person, String successor, String department, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorDismissed(
                        Notice.of(new LocalizedText("d", "d"), null, Tags.none().withDepartments(Set.of(department))),
                        person,
                        LocalDate.of(2020, 1, 1),
                        successor));
    }

    /** Became part of another one; its last name was "Altes" and its slug. */
    public static RecordedEvent merged(String slug, String into) {
        LocalizedText name = new LocalizedText("Altes " + slug, "Old " + slug);
        return recorded(
                slug,
                2,
                new DepartmentMerged(
                        Notice.of(name, null, Tags.none()),
                        new DepartmentSuccession(slug, name, into, List.of(into), LocalDate.of(2026, 5, 1))));
    }

    /** One absence is all that this appointment has. */
    public static RecordedEvent absent(String appointment, String person, LocalDate from, LocalDate to, long sequence) {
        return recorded(
                appointment,
                sequence,
                new CoordinatorAbsent(
                        Notice.of(new LocalizedText("a", "a"), null, Tags.none()),
                        person,
                        from,
                        to,
                        null,
                        List.of(new CoordinatorAbsent.DaysAway(from, to))));
    }

    /** A department is no more, and another one follows it. */
    public static RecordedEvent dissolved(String slug, String successor, LocalDate on, long sequence) {
        return recorded(
                slug,
                sequence,
                new DepartmentDissolved(
                        Notice.of(new LocalizedText("e", "e"), null, Tags.none()),
                        new DepartmentSuccession(
                                slug, new LocalizedText(slug, slug), successor, List.of(successor), on)));
    }

    /** Any event, as if its service had published it. */
    public static RecordedEvent recorded(String subject, long sequence, DomainEvent event) {
        EventEnvelope envelope = new EventEnvelope(
                Generators.timeBasedEpochGenerator().generate(),
                EventCatalogue.kindOf(event).type(),
                "/" + EventCatalogue.kindOf(event).topic().substring("weltoffen.".length()) + "-service",
                subject,
                Instant.now(),
                sequence,
                "system:test",
                null,
                EventJson.write(event));
        return new RecordedEvent(envelope.headers(), subject, envelope.data());
    }
}
