package city.weltoffen.defaults.aggregate;

import city.weltoffen.defaults.outbox.PendingEvent;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.telemetry.TraceContext;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventJson;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Clock;
import java.time.Instant;

/** Gives a recorded event its identity, its time and its actor, and says when that one deputises. */
final class EventRecorder {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Clock businessClock;
    private final Actor actor;
    private final Deputising deputising;
    private final TraceContext traces;

    EventRecorder(Clock businessClock, Actor actor, Deputising deputising, TraceContext traces) {
        this.businessClock = businessClock;
        this.actor = actor;
        this.deputising = deputising;
        this.traces = traces;
    }

    /** For many events of one act. */
    EventRecorder ofOneAct() {
        return new EventRecorder(businessClock, actor, deputising.inOneAct(), traces);
    }

    PendingEvent stamp(DomainEvent event, long sequence) {
        return new PendingEvent(
                IDS.generate().toString(),
                EventCatalogue.kindOf(event).type(),
                businessClock.instant(),
                Instant.now(),
                sequence,
                actor.subject(),
                deputising.in(event) ? true : null,
                traces.current(),
                EventJson.write(event));
    }
}
