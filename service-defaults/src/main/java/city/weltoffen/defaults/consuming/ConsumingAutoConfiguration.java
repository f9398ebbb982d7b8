package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.telemetry.TraceContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Consuming with dead letters for bad records and patience in outages. */
@AutoConfiguration
@EnableConfigurationProperties({ConsumingSettings.class, TopicSettings.class})
class ConsumingAutoConfiguration {

    static final String BROKERS = "${spring.cloud.stream.kafka.binder.brokers}";

    @Bean
    ConsumingMeters consumingMeters(MeterRegistry registry, Clock businessClock) {
        return new ConsumingMeters(registry, businessClock);
    }

    @Bean
    EventConsumers eventConsumers(ConsumingMeters meters, TraceContext traces) {
        return new EventConsumers(meters, traces);
    }

    /** The binder looks for a mapper of this name. */
    @Bean
    KafkaHeaderMapper kafkaBinderHeaderMapper() {
        return new CloudEventHeaderMapper();
    }

    @Bean
    Topics topics(@Value(BROKERS) String brokers, TopicSettings settings) {
        return new Topics(brokers, settings);
    }

    @Bean
    BroadcastReading broadcastReading(@Value(BROKERS) String brokers, ObjectProvider<Broadcast> broadcasts) {
        return new BroadcastReading(brokers, broadcasts);
    }

    @Bean
    DeadLetters deadLetters(@Value(BROKERS) String brokers, ConsumingMeters meters) {
        Map<String, Object> settings = ClientSettings.of(
                brokers,
                Map.of(
                        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class,
                        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                        ByteArraySerializer.class));
        var template = new KafkaTemplate<byte[], byte[]>(new DefaultKafkaProducerFactory<>(settings));
        var publisher = new DeadLetterPublishingRecoverer(
                template, (record, error) -> new TopicPartition(record.topic() + Topics.DEAD_LETTERS, -1));
        publisher.setFailIfSendResultIsError(true);
        publisher.setHeadersFunction((record, error) -> DeadLetters.headers(error));
        return new DeadLetters(publisher, meters);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patientConsumers(
            DeadLetters deadLetters, ConsumingSettings settings, ObjectProvider<GroupConsumers> groups) {
        return (container, destination, group) -> {
            boolean broadcast = group == null || group.startsWith("anonymous.");
            container.setCommonErrorHandler(
                    broadcast
                            ? errorHandler(deadLetters::drop, settings)
                            : counted(groups.getObject().functionOf(group).orElse(group), deadLetters, settings));
        };
    }

    private static DefaultErrorHandler counted(String consumer, DeadLetters letters, ConsumingSettings settings) {
        var handler = errorHandler((record, error) -> letters.set(consumer, record, error), settings);
        handler.setRetryListeners((record, error, attempt) -> {
            if (error != null && (Outage.isBehind(error) || attempt <= settings.retries())) {
                letters.retry(consumer, record, error);
            }
        });
        return handler;
    }

    /** Tries a bad record a few times before it goes to the recoverer, and waits for the end of an outage. */
    static DefaultErrorHandler errorHandler(
            org.springframework.kafka.listener.ConsumerRecordRecoverer recoverer, ConsumingSettings settings) {
        var handler = new DefaultErrorHandler(
                recoverer, new FixedBackOff(settings.retryInterval().toMillis(), settings.retries()));
        handler.setBackOffFunction((record, error) -> Outage.isBehind(error) ? patience(settings) : null);
        handler.setClassifications(Map.of(), true);
        // what it would log, it logs with all that the error says
        handler.setLogLevel(org.springframework.kafka.KafkaException.Level.DEBUG);
        return handler;
    }

    private static ExponentialBackOff patience(ConsumingSettings settings) {
        var backOff = new ExponentialBackOff(settings.retryInterval().toMillis(), 2);
        backOff.setMaxInterval(settings.longestWait().toMillis());
        return backOff;
    }
}
