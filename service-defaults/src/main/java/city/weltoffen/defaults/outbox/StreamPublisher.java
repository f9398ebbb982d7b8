package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;

/** Publishes over the binding {@code events-out-0}, which waits for the acknowledgement. */
final class StreamPublisher implements EventPublisher {

    private static final String BINDING = "events-out-0";

    private final StreamBridge bridge;

    StreamPublisher(StreamBridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public void publish(EventEnvelope event) {
        var message = MessageBuilder.withPayload(event.data().getBytes(StandardCharsets.UTF_8))
                .setHeader(KafkaHeaders.KEY, event.subject().getBytes(StandardCharsets.UTF_8))
                .copyHeaders(event.headers())
                .build();
        if (!bridge.send(BINDING, message)) {
            throw new IllegalStateException("The broker did not take event " + event.id());
        }
    }
}
