package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Lets a dead letter be handled after all, or never. It is handed to the function of the group that failed, here and not
 * over the broker, so that no other group of its topic sees it again.
 */
final class Replays {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);

    private final KeptLetters letters;
    private final GroupConsumers groups;
    private final EventConsumers consumers;
    private final ConsumingSettings settings;
    private final Turns turns;
    private final Actor actor;

    Replays(
            KeptLetters letters,
            GroupConsumers groups,
            EventConsumers consumers,
            ConsumingSettings settings,
            Turns turns,
            Actor actor) {
        this.letters = letters;
        this.groups = groups;
        this.consumers = consumers;
        this.settings = settings;
        this.turns = turns;
        this.actor = actor;
    }

    /**
     * Once; one that was replayed already stays so. One that fails again stays what it was.
     *
     * @throws DomainProblem {@code replay-failed}, {@code replay-outage}, {@code consumer-gone}
     */
    DeadLetter replay(String id) {
        return turns.take("dead-letter-" + id, () -> {
            DeadLetter letter = letters.require(id);
            if (letter.state() != DeadLetter.State.REPLAYED) {
                handle(letter);
                end(letter, DeadLetter.State.REPLAYED, null);
            }
            return letters.require(id);
        });
    }

    /**
     * One that was discarded already keeps its reason.
     *
     * @throws DomainProblem {@code letter-replayed}
     */
    DeadLetter discard(String id, String reason) {
        return turns.take("dead-letter-" + id, () -> {
            DeadLetter letter = letters.require(id);
            if (letter.state() == DeadLetter.State.REPLAYED) {
                throw new DomainProblem("letter-replayed");
            }
            if (letter.state() == DeadLetter.State.OPEN) {
                end(letter, DeadLetter.State.DISCARDED, reason);
            }
            return letters.require(id);
        });
    }

    private void end(DeadLetter letter, DeadLetter.State state, @Nullable String reason) {
        letters.end(letter.id(), state, new DeadLetter.Decision(actor.subject(), Instant.now(), reason));
        log.info("Dead letter {} of {} is {}", letter.id(), letter.consumer(), state);
    }

    private void handle(DeadLetter letter) {
        String function = groups.functionOf(letter.consumer())
                .orElseThrow(() -> new DomainProblem("consumer-gone", letter.consumer()));
        Message<byte[]> message = message(Objects.requireNonNull(letter.content()));
        try {
            consumers.alone(function, () -> tried(function, message));
        } catch (RuntimeException failed) {
            if (Outage.isBehind(failed)) {
                log.warn("Dead letter {} could not be replayed in an outage: {}", letter.id(), Fault.behind(failed));
                throw DomainProblem.of(HttpStatus.SERVICE_UNAVAILABLE, "replay-outage");
            }
            Fault fault = Fault.behind(failed);
            letters.failedAgain(letter.id(), fault);
            log.warn("Dead letter {} failed again: {}", letter.id(), fault);
            throw new DomainProblem("replay-failed", fault.type(), fault.message());
        }
    }

    /** As often as a record is tried when it comes from the broker; an outage is told, not waited for. */
    private void tried(String function, Message<byte[]> message) {
        for (int left = settings.retries(); ; left--) {
            try {
                groups.function(function).accept(message);
                return;
            } catch (RuntimeException failed) {
                if (left <= 0 || Outage.isBehind(failed)) {
                    throw failed;
                }
                LockSupport.parkNanos(settings.retryInterval().toNanos());
            }
        }
    }

    private static Message<byte[]> message(DeadLetter.Content content) {
        Map<String, String> attributes = content.headers().stream()
                .filter(header -> CloudEventHeaderMapper.isAttribute(header.name()))
                .collect(Collectors.toMap(DeadLetter.Header::name, DeadLetter.Header::value, (first, last) -> last));
        return MessageBuilder.withPayload(content.data())
                .setHeader(CloudEventHeaderMapper.ATTRIBUTES, attributes)
                .build();
    }
}
