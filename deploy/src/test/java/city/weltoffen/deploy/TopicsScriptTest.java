package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.embedded.EmbeddedBroker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script with Kafka's own tool against a real broker. */
class TopicsScriptTest {

    private static final String TOOL = """
            #!/usr/bin/env bash
            exec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' org.apache.kafka.tools.TopicCommand "$@"
            """;

    @TempDir
    Path directory;

    @Test
    void createsWhatIsMissingAndLeavesWhatIsThere() throws Exception {
        try (var broker = EmbeddedBroker.start(directory.resolve("kafka"), 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            run(broker, "2");
            run(broker, "3");

            assertThat(admin.listTopics().names().get())
                    .hasSize(9)
                    .contains("weltoffen.live", "weltoffen.measures.dlt");
            var live = admin.describeTopics(java.util.List.of("weltoffen.live"))
                    .allTopicNames()
                    .get()
                    .get("weltoffen.live");
            assertThat(live.partitions()).hasSize(2);
            assertThat(retention(admin, "weltoffen.live")).isEqualTo("60000");
            assertThat(retention(admin, "weltoffen.relations")).isEqualTo("-1");
        }
    }

    private static String retention(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(java.util.List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("retention.ms")
                .value();
    }

    private void run(EmbeddedBroker broker, String partitions) throws Exception {
        Path tools = java.nio.file.Files.createDirectories(directory.resolve("bin"));
        Path tool = java.nio.file.Files.writeString(
                tools.resolve("kafka-topics.sh"),
                TOOL.formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
        java.nio.file.Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        var builder = new ProcessBuilder(
                "bash", Files.DEPLOY.resolve("helm/weltoffen/files/topics.sh").toString());
        builder.environment().putAll(Composition.read().environment("topics"));
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("KAFKA_BROKERS", broker.address());
        builder.environment().put("WELTOFFEN_TOPICS_PARTITIONS", partitions);
        var process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
