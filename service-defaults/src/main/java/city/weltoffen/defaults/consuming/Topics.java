package city.weltoffen.defaults.consuming;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.context.SmartLifecycle;

/** Creates the topics before anything is bound to them; domain events are kept for ever. */
final class Topics implements SmartLifecycle {

    static final String DEAD_LETTERS = ".dlt";
    private static final List<String> DOMAIN =
            List.of("weltoffen.relations", "weltoffen.measures", "weltoffen.networking", "weltoffen.notifications");
    private static final String LIVE = "weltoffen.live";
    private static final String FOR_EVER = "-1";
    private static final String A_MINUTE = "60000";

    private final String brokers;
    private final TopicSettings settings;
    private volatile boolean running;

    Topics(String brokers, TopicSettings settings) {
        this.brokers = brokers;
        this.settings = settings;
    }

    @Override
    public void start() {
        try (Admin admin = Admin.create(ClientSettings.of(brokers, Map.of()))) {
            for (var created : admin.createTopics(all()).values().values()) {
                await(created);
            }
        }
        running = true;
    }

    private void await(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topics cannot be created at " + brokers, refused.getCause());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private List<NewTopic> all() {
        Stream<NewTopic> domain = DOMAIN.stream().map(name -> topic(name, FOR_EVER));
        Stream<NewTopic> dead = DOMAIN.stream().map(name -> topic(name + DEAD_LETTERS, FOR_EVER));
        return Stream.of(domain, dead, Stream.of(topic(LIVE, A_MINUTE)))
                .flatMap(topics -> topics)
                .toList();
    }

    private NewTopic topic(String name, String retentionMillis) {
        return new NewTopic(name, settings.partitions(), settings.replicas())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retentionMillis));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
