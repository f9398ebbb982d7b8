package city.weltoffen.defaults.aggregate;

import city.weltoffen.defaults.outbox.Outbox;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.telemetry.TraceContext;
import java.time.Clock;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Makes the store of one type of aggregate and takes its collection into the care of the outbox. */
public final class AggregateStores {

    private final MongoTemplate template;
    private final EventRecorder recorder;
    private final Outbox outbox;

    public AggregateStores(
            MongoTemplate template,
            Clock businessClock,
            Actor actor,
            Deputising deputising,
            TraceContext traces,
            Outbox outbox) {
        this.template = template;
        this.recorder = new EventRecorder(businessClock, actor, deputising, traces);
        this.outbox = outbox;
    }

    public <T extends Aggregate> AggregateStore<T> of(Class<T> type) {
        outbox.watch(template.getCollectionName(type));
        return new AggregateStore<>(type, template, recorder, outbox);
    }
}
