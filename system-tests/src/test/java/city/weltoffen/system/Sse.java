package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open live stream of someone's inbox. */
final class Sse implements AutoCloseable {

    private final Stream<String> lines;
    private final List<JsonNode> entries = new CopyOnWriteArrayList<>();

    private Sse(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    static Sse of(Api api) {
        var request = api.request("/api/notifications/stream").header("Accept", "text/event-stream");
        var response = Http.send(request.build(), BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        return new Sse(response.body());
    }

    private void read() {
        var event = new String[] {""};
        try {
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    event[0] = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:") && event[0].equals("notification")) {
                    entries.add(JsonMapper.shared().readTree(line.substring("data:".length())));
                }
            });
        } catch (UncheckedIOException e) {
            // the stream was closed, or its service died
        }
    }

    /** The entries that have arrived so far. */
    List<JsonNode> entries() {
        return entries;
    }

    @Override
    public void close() {
        lines.close();
    }
}
