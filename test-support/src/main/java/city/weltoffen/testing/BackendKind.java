package city.weltoffen.testing;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Where broker and store come from. Both run until the JVM ends; Testcontainers removes its own. */
enum BackendKind {
    EMBEDDED {
        @Override
        String startStore() {
            try {
                return EmbeddedStore.startInMemory(0).uri();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String startBroker() {
            try {
                return EmbeddedBroker.start(ScratchDirectory.create(), 0).address();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    CONTAINERS {
        @Override
        @SuppressWarnings("resource")
        String startStore() {
            var mongodb = new MongoDBContainer("mongo:8.0.30").withReplicaSet();
            mongodb.start();
            return mongodb.getConnectionString();
        }

        @Override
        @SuppressWarnings("resource")
        String startBroker() {
            var kafka = new KafkaContainer("apache/kafka:4.2.0").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            kafka.start();
            return kafka.getBootstrapServers();
        }
    };

    abstract String startStore();

    abstract String startBroker();

    static BackendKind choose() {
        String wanted = System.getProperty("weltoffen.backends", "");
        if (!wanted.isEmpty()) {
            return valueOf(wanted.toUpperCase(Locale.ROOT));
        }
        return DockerClientFactory.instance().isDockerAvailable() ? CONTAINERS : EMBEDDED;
    }
}
