package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes over a binding that waits for the acknowledgement, to its channel itself: a stream bridge would read each
 * payload once more to see whether it can be converted.
 */
final class StreamPublisher implements EventPublisher {

    private final EventsChannel channel;

    StreamPublisher(EventsChannel channel) {
        this.channel = channel;
    }

    @Override
    public void publish(EventEnvelope event) {
        var message = MessageBuilder.withPayload(event.data().getBytes(StandardCharsets.UTF_8))
                .setHeader(KafkaHeaders.KEY, event.subject().getBytes(StandardCharsets.UTF_8))
                .copyHeaders(event.headers())
                .build();
        if (!channel.get().send(message)) {
            throw new IllegalStateException("The broker did not take event " + event.id());
        }
    }
}
