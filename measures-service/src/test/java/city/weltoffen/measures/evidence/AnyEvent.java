package city.weltoffen.measures.evidence;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventJson;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityHeld;
import city.weltoffen.events.relations.RelationEnded;
import city.weltoffen.events.relations.RelationEstablished;
import city.weltoffen.events.relations.RelationFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of other services as tests need them. */
public final class AnyEvent {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final LocalizedText TITLE = new LocalizedText("Etwas geschah", "Something happened");

    private AnyEvent() {}

    public static UUID id() {
        return UUID.randomUUID();
    }

    /** As its service publishes it. */
    public static EventEnvelope envelope(UUID id, String subject, Instant at, DomainEvent event) {
        var kind = EventCatalogue.kindOf(event);
        return new EventEnvelope(
                id,
                kind.type(),
                "/" + kind.topic().substring("weltoffen.".length()) + "-service",
                subject,
                at,
                1,
                "system:test",
                null,
                EventJson.write(event));
    }

    public static CopiedEvent copied(EventEnvelope event) {
        return CopiedEvent.of(event);
    }

    public static CopiedEvent copied(UUID id, String subject, Instant at, DomainEvent event) {
        return copied(envelope(id, subject, at, event));
    }

    private static Notice notice(String... measures) {
        return Notice.of(TITLE, "/activities/1", Tags.none().withMeasures(Set.of(measures)));
    }

    public static ActivityHeld held(@Nullable Integer participants, String kind, String... measures) {
        return new ActivityHeld(
                notice(measures),
                new ActivityFacts(kind, DAY, DAY, Set.of("p1", "p2"), Set.of("kultur"), Set.of(measures), true),
                participants);
    }

    private static RelationFacts relation(String kind) {
        return new RelationFacts("p1", kind, "ACTIVE", Set.of(), Set.of(), "kultur", Set.of(), DAY);
    }

    public static RelationEstablished established(String kind) {
        return new RelationEstablished(notice(), relation(kind));
    }

    public static RelationEnded ended(String kind) {
        return new RelationEnded(notice(), relation(kind), DAY);
    }

    public static ApplicationDecided decided(boolean granted, String amount) {
        return new ApplicationDecided(
                Notice.of(TITLE, null, Tags.none()),
                new ApplicationFacts(
                        "EUROPE",
                        null,
                        null,
                        "CERV",
                        "LEAD",
                        Money.euros(new BigDecimal(amount)),
                        null,
                        null,
                        Set.of("kultur"),
                        Set.of(),
                        Set.of(),
                        null,
                        granted ? "GRANTED" : "REJECTED",
                        null,
                        null),
                granted);
    }
}
