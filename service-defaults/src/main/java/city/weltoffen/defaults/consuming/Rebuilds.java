package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.jobs.HeldTurn;
import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Reads all events again for a projection, beside its consumer group, in one instance at a time. */
final class Rebuilds implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private final String brokers;
    private final List<Projection> projections;
    private final GroupConsumers groups;
    private final ConsumingSettings settings;
    private final Turns turns;
    private final MongoTemplate template;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Rebuilds(
            String brokers,
            List<Projection> projections,
            GroupConsumers groups,
            ConsumingSettings settings,
            Turns turns,
            MongoTemplate template) {
        this.brokers = brokers;
        this.projections = projections;
        this.groups = groups;
        this.settings = settings;
        this.turns = turns;
        this.template = template;
    }

    List<Projection> projections() {
        return projections;
    }

    Optional<Rebuild> last(Projection projection) {
        return Optional.ofNullable(template.findById(projection.consumer(), Rebuild.class));
    }

    /** @throws DomainProblem {@code not-found} when it is none of this service's projections */
    Projection require(String consumer) {
        return projections.stream()
                .filter(projection -> projection.consumer().equals(consumer))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(consumer));
    }

    /** Nothing more happens when it is being read already, here or in another instance. */
    void begin(Projection projection) {
        turns.takeNow("rebuild-" + projection.consumer(), Rebuild.LONGEST_SILENCE)
                .ifPresent(turn -> begin(projection, turn));
    }

    private void begin(Projection projection, HeldTurn turn) {
        try {
            Rebuild begun = template.save(Rebuild.begun(projection.consumer(), Instant.now()));
            threads.execute(() -> read(projection, begun, turn));
        } catch (RuntimeException failed) {
            turn.close();
            throw failed;
        }
    }

    private void read(Projection projection, Rebuild begun, HeldTurn turn) {
        var progress = new Progress(begun);
        try (turn;
                var reader = new WholeReader(brokers, groups.topicsOf(begun.consumer()))) {
            reader.read(event -> progress.count(handle(begun.consumer(), event, turn)), () -> progress.show(turn));
            projection.afterwards().run();
            progress.end(Rebuild.State.DONE);
        } catch (RuntimeException broken) {
            log.warn("Reading all events for {} broke off", begun.consumer(), broken);
            progress.end(Rebuild.State.INTERRUPTED);
        }
    }

    /** An outage is waited for; what cannot be handled is left out, since its consumer has set it aside already. */
    private boolean handle(String consumer, ConsumerRecord<byte[], byte[]> event, HeldTurn turn) {
        while (true) {
            try {
                groups.function(consumer).accept(message(event));
                return true;
            } catch (RuntimeException failed) {
                if (!Outage.isBehind(failed)) {
                    log.warn(
                            "{}-{}@{} is left out of {}: {}",
                            event.topic(),
                            event.partition(),
                            event.offset(),
                            consumer,
                            failed.toString());
                    return false;
                }
                LockSupport.parkNanos(settings.longestWait().toNanos());
                keep(turn);
            }
        }
    }

    private static Message<byte[]> message(ConsumerRecord<byte[], byte[]> event) {
        byte[] data = event.value();
        return MessageBuilder.withPayload(data == null ? new byte[0] : data)
                .setHeader(CloudEventHeaderMapper.ATTRIBUTES, CloudEventHeaderMapper.attributes(event.headers()))
                .setHeader(EventConsumers.AGAIN, true)
                .build();
    }

    private static void keep(HeldTurn turn) {
        if (Thread.currentThread().isInterrupted() || !turn.extend()) {
            throw new CancellationException("This instance ends, or another one has taken over");
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        threads.close();
    }

    /** What the admin sees of it, at most once a second. */
    private final class Progress {

        private Rebuild shown;
        private long read;
        private long failed;

        Progress(Rebuild begun) {
            shown = begun;
        }

        void count(boolean handled) {
            read++;
            failed += handled ? 0 : 1;
        }

        void show(HeldTurn turn) {
            Instant now = Instant.now();
            if (shown.seenAt().plusSeconds(1).isBefore(now)) {
                keep(turn);
                shown = template.save(shown.at(read, failed, now));
            }
        }

        void end(Rebuild.State end) {
            template.save(shown.at(read, failed, Instant.now()).ended(end, Instant.now()));
        }
    }
}
