package city.weltoffen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the portal's search over an uploaded page, from its beginning to its record. */
record IngestRun(JsonNode record) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String SOURCE = "/api/call-sources/eu-portal";
    private static final String BOUNDARY = "rows-of-the-portal";

    static IngestRun of(ServiceProcess service, String page) {
        String begun = service.post(
                SOURCE + "/uploads",
                "multipart/form-data; boundary=" + BOUNDARY,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"page.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n" + page + "\r\n--" + BOUNDARY + "--\r\n");
        String id = JsonMapper.shared().readTree(begun).path("run").path("id").asString();
        return Awaitility.await("run " + id)
                .atMost(LONGEST)
                .pollInterval(PAUSE)
                .until(() -> read(service, id), IngestRun::isOver);
    }

    private static IngestRun read(ServiceProcess service, String id) {
        try (InputStream body = service.open(SOURCE + "/runs/" + id).body()) {
            return new IngestRun(JsonMapper.shared().readTree(body).path("run"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private boolean isOver() {
        return !record.path("outcome").asString().equals("RUNNING");
    }

    /** As the service has measured it itself, without the way over the net. */
    long millis() {
        return record.path("millis").asLong();
    }

    IngestRun requireCreated(int rows) {
        return require("created", rows);
    }

    IngestRun requireUnchanged(int rows) {
        return require("unchanged", rows);
    }

    private IngestRun require(String figure, int rows) {
        if (record.path("figures").path(figure).asInt() != rows) {
            throw new IllegalStateException(record.toString());
        }
        return this;
    }
}
