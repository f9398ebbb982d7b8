package city.weltoffen.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    private Path directory;

    @Test
    void keepsDocumentsOverARestart() throws Exception {
        try (var store = EmbeddedStore.start(directory, 0)) {
            insert(store.uri(), 1);
        }

        try (var store = EmbeddedStore.start(directory, 0)) {
            assertThat(count(store.uri())).isEqualTo(1);
        }
    }

    @Test
    void losesNothingThatItAcknowledgedWhenItsProcessIsKilled() throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 200;
        try (var lines = process.inputReader()) {
            insert(
                    lines.lines()
                            .filter(line -> line.startsWith("mongodb:"))
                            .findFirst()
                            .orElseThrow(),
                    acknowledged);
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (var store = EmbeddedStore.start(directory, 0)) {
            assertThat(count(store.uri())).isEqualTo(acknowledged);
        }
    }

    @Test
    void showsNoDocumentOfWhichHalfIsChanged() throws Exception {
        try (var store = EmbeddedStore.startInMemory(0);
                var client = MongoClients.create(store.uri());
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = client.getDatabase("networking").getCollection("calls");
            calls.insertOne(state(0));
            var writing = writers.submit(() -> {
                for (int number = 1; number <= 3_000; number++) {
                    calls.replaceOne(Filters.eq("call"), state(number));
                }
            });
            while (!writing.isDone()) {
                Document read = calls.find().first();
                assertThat(read.get("first")).isEqualTo(read.get("last"));
            }
            writing.get();
        }
    }

    private static Document state(int number) {
        var numbers = Collections.nCopies(100, new Document("number", number));
        return new Document("_id", "call")
                .append("first", number)
                .append("numbers", numbers)
                .append("last", number);
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (var other = EmbeddedStore.startInMemory(0)) {
            assertThatThrownBy(() -> EmbeddedStore.start(directory, other.port()))
                    .isInstanceOf(BindException.class)
                    .hasMessage("Port %d is in use", other.port());
        }
    }

    private static void insert(String uri, int documents) {
        try (var client = MongoClients.create(uri)) {
            var calls = client.getDatabase("networking").getCollection("calls");
            for (int number = 0; number < documents; number++) {
                calls.insertOne(new Document("_id", number).append("title", "Town twinning"));
            }
        }
    }

    private static long count(String uri) {
        try (var client = MongoClients.create(uri)) {
            return client.getDatabase("networking").getCollection("calls").countDocuments();
        }
    }
}
