package city.weltoffen.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka (KRaft, one node that is broker and controller) on the loopback address. Its directory survives a
 * restart. Records are in the page cache when they are acknowledged: killing this JVM loses none, a power cut may.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker and returns when clients are answered.
     *
     * @param directory its data, created and formatted when new
     * @param port the port to listen on, 0 for a free one
     * @throws java.net.BindException if the port is in use; Kafka itself would end the JVM
     */
    public static EmbeddedBroker start(Path directory, int port) throws IOException {
        int brokerPort = LoopbackPorts.claim(port);
        int controllerPort = LoopbackPorts.claim(0);
        Files.createDirectories(directory);
        format(directory);
        var config = new KafkaConfig(
                BrokerSettings.of(directory, brokerPort, controllerPort).asMap(), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, brokerPort);
    }

    private static void format(Path directory) throws IOException {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(Quiet.STREAM)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setHasDynamicQuorum(false)
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Cannot prepare the broker's directory " + directory, e);
        }
    }

    public int port() {
        return port;
    }

    /** The value for {@code bootstrap.servers}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
