package city.weltoffen.networking.call.source.web;

import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.RecordedRow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sources as the office sets them up and runs them over the API. */
final class SourceHouse {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestTestClient office;
    private final RestTestClient admin;

    SourceHouse(int port, String adminToken) {
        office = Api.office(port);
        admin = Api.as(port, adminToken);
    }

    static String portalSource(String address, int pageSize) {
        return """
                {"kind": "PORTAL_SEARCH", "name": {"de": "Portal", "en": "Portal"}, "address": "%s",
                 "search": {"types": ["1", "2", "8"], "statuses": ["31094501", "31094502"], "languages": ["en"],
                            "pageSize": %d, "sort": "identifier"}}
                """.formatted(address, pageSize);
    }

    RestTestClient.ResponseSpec post(String path, String body) {
        return office.post()
                .uri("/api/call-sources" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    RestTestClient.ResponseSpec post(String path) {
        return office.post().uri("/api/call-sources" + path).exchange();
    }

    RestTestClient.ResponseSpec put(String id, String version, String body) {
        return office.put()
                .uri("/api/call-sources/{id}", id)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    RestTestClient.ResponseSpec delete(String id, String version) {
        return office.delete()
                .uri("/api/call-sources/{id}", id)
                .header(HttpHeaders.IF_MATCH, version)
                .exchange();
    }

    String created(String body) {
        return json(post("", body).expectStatus().isCreated()).get("id").asString();
    }

    String portal(String address) {
        return created(portalSource(address, 100));
    }

    JsonNode get(String path) {
        return json(office.get()
                .uri("/api/call-sources" + path)
                .exchange()
                .expectStatus()
                .isOk());
    }

    RestTestClient.ResponseSpec upload(String source, String name, String content) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return office.post()
                .uri("/api/call-sources/{id}/uploads", source)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form.build())
                .exchange();
    }

    /** Runs it and waits for its end; the turn of the run before ends a moment after its record. */
    JsonNode run(String source) {
        AtomicReference<RestTestClient.ResponseSpec> begun = new AtomicReference<>();
        await("turn of " + source)
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        begun.set(post("/" + source + "/runs").expectStatus().isAccepted()));
        return ended(begun.get());
    }

    JsonNode ended(RestTestClient.ResponseSpec begun) {
        String run = String.valueOf(begun.expectStatus()
                .isAccepted()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation());
        return await("end of " + run)
                .atMost(PATIENCE)
                .until(
                        () -> get(run.substring("/api/call-sources".length())),
                        found -> !found.get("run").get("outcome").asString().equals("RUNNING"));
    }

    void job() {
        admin.post()
                .uri("/api/operations/networking-service/jobs/call-sources/runs")
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** How many calls there are whose words hold this one. */
    int calls(String word) {
        return json(office.get().uri("/api/calls?q={word}&size=1", word).exchange())
                .get("total")
                .asInt();
    }

    /** The call of this identifier, or the first whose title holds the word. */
    JsonNode call(String word) {
        return json(office.get()
                        .uri("/api/calls?q={word}&size=100", word.split("-")[0])
                        .exchange())
                .get("items")
                .valueStream()
                .filter(call -> call.get("identifier").asString().equals(word)
                        || call.get("title").asString().contains(word))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(RestTestClient.ResponseSpec answer) {
        return JSON.readTree(answer.returnResult(String.class).getResponseBody());
    }

    /** A word that no other test uses. */
    static String anyWord() {
        return "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    static RecordedRow topic(String word, int number) {
        return RecordedRow.topic(word + "-" + number);
    }

    static RecordedRow[] topics(String word, int many) {
        RecordedRow[] rows = new RecordedRow[many];
        for (int number = 0; number < many; number++) {
            rows[number] = topic(word, number);
        }
        return rows;
    }
}
