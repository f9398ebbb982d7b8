package city.weltoffen.defaults.consuming;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** Keeps those of the dead letters of all topics this service reads that are of its own groups. */
final class LetterCollector implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LetterCollector.class);

    private final String brokers;
    private final String group;
    private final GroupConsumers groups;
    private final KeptLetters letters;
    private final ConsumingSettings settings;
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

    LetterCollector(
            String brokers, String service, GroupConsumers groups, KeptLetters letters, ConsumingSettings settings) {
        this.brokers = brokers;
        this.group = service + ".dead-letters";
        this.groups = groups;
        this.letters = letters;
        this.settings = settings;
    }

    private void collect(ConsumerRecord<byte[], byte[]> letter) {
        if (groups.isOurs(DeadLetterReader.consumer(letter))) {
            letters.keep(DeadLetterReader.read(letter));
        }
    }

    @Override
    public void start() {
        List<String> topics = groups.topics();
        if (topics.isEmpty()) {
            return;
        }
        var properties = new ContainerProperties(
                topics.stream().map(topic -> topic + Topics.DEAD_LETTERS).toArray(String[]::new));
        properties.setGroupId(group);
        properties.setAckMode(ContainerProperties.AckMode.RECORD);
        properties.setMessageListener((MessageListener<byte[], byte[]>) this::collect);
        var collecting = new KafkaMessageListenerContainer<byte[], byte[]>(
                new DefaultKafkaConsumerFactory<>(consumer()), properties);
        collecting.setBeanName(group);
        collecting.setCommonErrorHandler(ConsumingAutoConfiguration.errorHandler(
                (letter, error) -> log.error(
                        "{}-{}@{} is not listed: {}",
                        letter.topic(),
                        letter.partition(),
                        letter.offset(),
                        Fault.behind(error)),
                settings));
        collecting.start();
        container = collecting;
    }

    private Map<String, Object> consumer() {
        return ClientSettings.of(
                brokers,
                Map.of(
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        500));
    }

    @Override
    public void stop() {
        var running = container;
        if (running != null) {
            running.stop();
            container = null;
        }
    }

    @Override
    public boolean isRunning() {
        return container != null;
    }
}
