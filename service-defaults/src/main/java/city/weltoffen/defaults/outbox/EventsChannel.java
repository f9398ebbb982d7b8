package city.weltoffen.defaults.outbox;

import java.util.function.Supplier;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.SubscribableChannelBindingTargetFactory;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.util.function.SingletonSupplier;

/** The channel of the binding {@code events-out-0}, bound when something is published for the first time. */
final class EventsChannel implements AutoCloseable {

    private static final String BINDING = "events-out-0";

    private final SubscribableChannelBindingTargetFactory channels;
    private final BindingService bindings;
    private final Supplier<MessageChannel> channel = SingletonSupplier.of(this::bind);

    EventsChannel(SubscribableChannelBindingTargetFactory channels, BindingService bindings) {
        this.channels = channels;
        this.bindings = bindings;
    }

    private MessageChannel bind() {
        SubscribableChannel made = channels.createOutput(BINDING);
        bindings.bindProducer(made, BINDING);
        return made;
    }

    MessageChannel get() {
        return channel.get();
    }

    @Override
    public void close() {
        bindings.unbindProducers(BINDING);
    }
}
