package city.weltoffen.networking.call.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The recorded run of 6 May 2026 over unstable paging, and one that is derived from it, where the recording lies. */
@NetworkingTest
class RecordedRunsTest {

    private static final Path RECORDING = Path.of("..", "..", "shared", "data", "eu-calls", "2026-05-06");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CALLS = 538;

    @LocalServerPort
    int port;

    @BeforeEach
    void isThere() {
        assumeTrue(Files.isDirectory(RECORDING), "no recording here");
    }

    private static Map<String, ObjectNode> recorded() throws IOException {
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        try (Stream<Path> pages = Files.list(RECORDING)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream bytes = new GZIPInputStream(Files.newInputStream(page))) {
                    JSON.readTree(bytes)
                            .get("results")
                            .forEach(row -> rows.put(row.get("reference").asString(), (ObjectNode) row));
                }
            }
        }
        return rows;
    }

    private static List<String> json(Map<String, ObjectNode> rows) {
        return rows.values().stream().map(JSON::writeValueAsString).toList();
    }

    private static void set(Map<String, ObjectNode> rows, String identifier, String field, String value) {
        rows.values().stream()
                .filter(row -> row.get("metadata")
                        .path("identifier")
                        .path(0)
                        .asString("")
                        .equals(identifier))
                .forEach(row ->
                        ((ObjectNode) row.get("metadata")).putArray(field).add(value));
    }

    private static List<String> identifiers(Map<String, ObjectNode> rows) {
        return rows.values().stream()
                .filter(row ->
                        row.get("metadata").path("type").path(0).asString("").equals("1"))
                .map(row -> row.get("metadata").path("identifier").path(0).asString(""))
                .sorted()
                .toList();
    }

    /** Calls that are told: as news, or as recorded only since they are closed already. */
    private static Set<String> told(List<RecordedEvent> events, Map<String, ObjectNode> rows) {
        Set<String> ours = rows.values().stream()
                .map(row -> row.get("metadata").path("identifier").path(0).asString(""))
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.type().contains(".call.published.")
                        || event.type().contains(".call.recorded."))
                .map(RecordedRunsTest::identifier)
                .filter(ours::contains)
                .collect(Collectors.toSet());
    }

    private static String identifier(RecordedEvent event) {
        return JSON.readTree(event.json()).get("call").get("identifier").asString();
    }

    /** Events of this kind that are not among those before. */
    private static List<RecordedEvent> since(EventLog log, String kind, List<RecordedEvent> before) {
        return log.ofType(kind).stream()
                .filter(event -> !before.contains(event))
                .toList();
    }

    @Test
    void twoRunsConvergeAndADerivedThirdAnnouncesItsChangesOnly() throws IOException {
        SourceHouse sources = new SourceHouse(port, TestTokens.admin());
        Map<String, ObjectNode> rows = recorded();
        try (ReplayingPortal portal =
                        ReplayingPortal.start().serveJson(json(rows)).unstable();
                EventLog log = EventLog.of("weltoffen.networking")) {
            int before = log.events().size();
            String source = sources.portal(portal.url());
            JsonNode first = sources.run(source);
            JsonNode second = sources.run(source);

            assertThat(calls(first)).isEqualTo(CALLS);
            assertThat(first.get("run").get("outcome").asString()).isEqualTo("COMPLETED");
            assertThat(second.get("run").get("figures").get("unchanged").asInt())
                    .isEqualTo(CALLS);

            log.awaitThat(all ->
                    assertThat(told(all.subList(before, all.size()), rows)).hasSize(CALLS));
            List<RecordedEvent> changed = log.ofType("call.changed.v1");
            List<RecordedEvent> published = log.ofType("call.published.v1");
            List<String> derived = derive(rows);
            portal.serveJson(json(rows));
            JsonNode third = sources.run(source);

            assertThat(third.get("run").get("figures").get("changed").asInt()).isEqualTo(derived.size());
            log.awaitThat(
                    all -> assertThat(since(log, "call.changed.v1", changed)).hasSize(derived.size()));
            assertThat(since(log, "call.changed.v1", changed))
                    .extracting(RecordedRunsTest::identifier)
                    .containsExactlyInAnyOrderElementsOf(derived);
            assertThat(since(log, "call.published.v1", published)).isEmpty();
        }
    }

    /** Changes some rows, makes noise in all, leaves out one; says which calls are different now. */
    private static List<String> derive(Map<String, ObjectNode> rows) {
        List<String> topics = identifiers(rows);
        rows.values()
                .forEach(row ->
                        ((ObjectNode) row.get("metadata")).putArray("cenTagsA").add("TOPICS-NOISE"));
        List<String> changed = new ArrayList<>();
        set(rows, topics.get(10), "title", "Another title");
        changed.add(topics.get(10));
        set(rows, topics.get(200), "status", "31094503");
        changed.add(topics.get(200));
        set(rows, topics.get(300), "supportInfo", "<p>Ask the national contact point.</p>");
        changed.add(topics.get(300));
        String left = rows.keySet().stream().reduce((one, last) -> last).orElseThrow();
        rows.remove(left);
        return changed;
    }

    private static int calls(JsonNode run) {
        JsonNode figures = run.get("run").get("figures");
        return figures.get("created").asInt()
                + figures.get("changed").asInt()
                + figures.get("unchanged").asInt();
    }
}
