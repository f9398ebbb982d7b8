package city.weltoffen.relations.nonsense;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts nonsense into every field and every parameter that the API's document names: whatever comes in, the answer is
 * good or says what is wrong, and is never an error of the service. The same nonsense in each run.
 */
@RelationsTest
class NonsenseTest {

    /** Of several thousand possible ones, so that it takes seconds. */
    private static final int REQUESTS = 1_500;

    private static final int FOR_EACH_PARAMETER = 5;

    private final Random random = new Random(20260506);

    @LocalServerPort
    int port;

    private House house;
    private List<ApiOperation> api;
    private String partner;
    private Map<String, String> ids;

    @BeforeEach
    void readTheDocument() {
        house = new House(port);
        partner = house.partner(anyName());
        ids = new HashMap<>(Map.of("/api/relations", house.active(partner, "CONTACT"), "/api/partners", partner));
        ids.put("/api/activities", id("/api/activities", """
                {"kind": "event", "title": {"de": "x"}, "begins": "2026-05-06", "departments": ["kultur"]}"""));
        ids.put("/api/enquiries", id("/api/enquiries", """
                {"kind": "cooperation", "subject": "x", "text": "x"}"""));
        api = ApiOperation.all(house.office
                .get()
                .uri("/api/public/docs/relations-service")
                .exchange()
                .returnResult(String.class)
                .getResponseBody());
    }

    private String id(String path, String json) {
        return String.valueOf(created(post(house.office, path, json)).get("id"));
    }

    @Test
    void inABodyIsNeverAnErrorOfTheService() {
        List<Runnable> requests = new ArrayList<>();
        for (ApiOperation operation : api) {
            if (operation.body() != null) {
                Stream.concat(Sense.spoiled(sense(operation)).stream(), Nonsense.bodies().stream())
                        .forEach(json -> requests.add(() -> send(operation, json)));
            }
        }
        assertThat(requests).hasSizeGreaterThan(REQUESTS);
        Collections.shuffle(requests, random);
        requests.subList(0, REQUESTS).forEach(Runnable::run);
    }

    @Test
    void inAParameterIsNeverAnErrorOfTheService() {
        for (ApiOperation operation : api) {
            for (String parameter : operation.query()) {
                List<String> texts = new ArrayList<>(
                        Nonsense.texts().filter(text -> text.length() < 5_000).toList());
                Collections.shuffle(texts, random);
                texts.subList(0, FOR_EACH_PARAMETER)
                        .forEach(text -> check(
                                operation + " " + parameter + "=" + text,
                                request(operation, "?" + parameter + "={value}", text)
                                        .exchange()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "\u0000", "a\u0007b", "..", "%2e%2e", ";x=y", "😀", "$ne", "a/b", "a\\b"})
    void inAnAddressIsNeverAnErrorOfTheService(String nonsense) {
        for (ApiOperation operation : api) {
            if (operation.path().contains("{")) {
                String path = operation.path().replaceAll("[{][^}]*[}]", "{value}");
                Object[] values = Collections.nCopies(path.split("[{]").length - 1, nonsense)
                        .toArray();
                // what the web server itself refuses is no problem of ours, and no JSON
                house.office
                        .method(HttpMethod.valueOf(operation.method()))
                        .uri(path, values)
                        .header(HttpHeaders.IF_MATCH, "*")
                        .contentType(MediaType.APPLICATION_JSON)
                        .exchange()
                        .expectStatus()
                        .value(status -> assertThat(status)
                                .as(operation.method() + " " + path + " with " + nonsense)
                                .isLessThan(500));
            }
        }
    }

    /** A request that makes sense. */
    private JsonNode sense(ApiOperation operation) {
        String path = operation.path();
        String kind = path.startsWith("/api/partners")
                ? "CITY"
                : path.equals("/api/relations/{id}/convert")
                        ? "COOPERATION"
                        : path.contains("relations") || path.endsWith("/convert")
                                ? "CONTACT"
                                : path.contains("enquiries") ? "cooperation" : "event";
        return new Sense(kind, partner, ids.get("/api/relations")).of(operation.body());
    }

    private void send(ApiOperation operation, String json) {
        check(
                operation.method() + " " + operation.path() + " " + json.substring(0, Math.min(2_000, json.length())),
                request(operation, "")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(json)
                        .exchange());
    }

    private RequestBodySpec request(ApiOperation operation, String query, Object... values) {
        String id = ids.entrySet().stream()
                .filter(known -> operation.path().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("x");
        String path = operation
                .path()
                .replace("{id}", id)
                .replace("{partner}", partner)
                .replace("{number}", "1")
                .replaceAll("[{][^}]*[}]", "x");
        return house.office
                .method(HttpMethod.valueOf(operation.method()))
                .uri(path + query, values)
                .header(HttpHeaders.IF_MATCH, "*")
                .header("X-Forwarded-For", "2001:db8:%x:%x::1".formatted(random.nextInt(65536), random.nextInt(65536)));
    }

    private static void check(String request, ResponseSpec answer) {
        var result = answer.returnResult(String.class);
        int status = result.getStatus().value();
        assertThat(status).as(request).isLessThan(500);
        if (status >= 400) {
            assertThat(result.getResponseHeaders().getContentType())
                    .as("%s: %s", request, result.getResponseBody())
                    .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            JsonNode problem = JsonMapper.shared().readTree(result.getResponseBody());
            assertThat(problem.path("code").asString("")).as(request).isNotBlank();
            assertThat(problem.path("title").asString(""))
                    .as(request)
                    .isNotBlank()
                    .doesNotEndWith(".title");
            assertThat(problem.path("detail").asString(""))
                    .as(request)
                    .isNotBlank()
                    .doesNotEndWith(".detail");
            problem.path("errors").forEach(error -> {
                assertThat(error.get("pointer").asString()).as(request).startsWith("#");
                assertThat(error.get("detail").asString())
                        .as(request)
                        .isNotBlank()
                        .doesNotStartWith("field.");
            });
        }
    }
}
