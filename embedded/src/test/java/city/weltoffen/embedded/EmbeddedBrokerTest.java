package city.weltoffen.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    private Path directory;

    @Test
    void keepsRecordsOverARestart() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0)) {
            createTopic(broker.address());
            send(broker.address(), "before");
        }

        try (var broker = EmbeddedBroker.start(directory, 0)) {
            send(broker.address(), "after");

            assertThat(readInAGroup(broker.address(), 2)).containsExactly("before", "after");
        }
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (var store = EmbeddedStore.startInMemory(0)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, store.port()))
                    .isInstanceOf(BindException.class)
                    .hasMessage("Port %d is in use", store.port());
        }
    }

    private static void createTopic(String address) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", address))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(String address, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", address), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", "key", value)).get();
        }
    }

    private static List<String> readInAGroup(String address, int count) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", address, "group.id", "readers", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("facts"));
            var values = new ArrayList<String>();
            for (int polls = 0; values.size() < count && polls < 30; polls++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
            }
            return values;
        }
    }
}
