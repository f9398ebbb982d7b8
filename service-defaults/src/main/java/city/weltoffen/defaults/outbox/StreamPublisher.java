package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Publishes over the binding {@code events-out-0}, which waits for the acknowledgement. It sends to the binding's channel
 * itself: a stream bridge would read each payload once more to see whether it can be converted.
 */
final class StreamPublisher implements EventPublisher {

    static final String BINDING = "events-out-0";

    private final Supplier<MessageChannel> channel;

    /** @param channel of the binding, which is there when the context is */
    StreamPublisher(Supplier<MessageChannel> channel) {
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
