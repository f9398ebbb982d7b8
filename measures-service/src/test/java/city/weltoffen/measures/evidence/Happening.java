package city.weltoffen.measures.evidence;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Plays the other services: what happens in the city. */
public final class Happening {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private Happening() {}

    /** An activity of kultur with that many participants was held. */
    public static UUID held(Instant at, int participants, String... measures) {
        return held(UUID.randomUUID(), at, participants, measures);
    }

    public static UUID held(UUID id, Instant at, int participants, String... measures) {
        return of(id, "activity-" + id, at, held(participants, measures));
    }

    public static ActivityHeld held(int participants, String... measures) {
        return new ActivityHeld(
                Notice.of(
                        new LocalizedText("Fest", "Festival"),
                        "/activities/1",
                        Tags.none().withMeasures(Set.of(measures)).withDepartments(Set.of("kultur"))),
                new ActivityFacts("festival", DAY, DAY, Set.of(), Set.of("kultur"), Set.of(measures), true),
                participants);
    }

    /** What a service says of a matter of which it may only say that there is one. */
    public static ActivityHeld confidential() {
        return new ActivityHeld(
                Notice.of(
                        new LocalizedText("Vertrauliche Angelegenheit", "Confidential matter"),
                        "/activities/1",
                        Tags.none()),
                new ActivityFacts("festival", DAY, DAY, Set.of(), Set.of(), Set.of(), true),
                null);
    }

    public static UUID of(UUID id, String subject, Instant at, DomainEvent event) {
        EventEnvelope envelope = AnyEvent.envelope(id, subject, at, event);
        try (EventWriter topic = EventWriter.of(EventCatalogue.kindOf(event).topic())) {
            topic.write(new RecordedEvent(envelope.headers(), subject, envelope.data()));
        }
        return id;
    }
}
