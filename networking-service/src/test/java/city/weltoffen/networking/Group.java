package city.weltoffen.networking;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The networking group in front of the running service: Olga of the office and Kim of kultur coordinate, Uli is a member. */
public final class Group {

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    private final int port;

    public Group(int port) {
        this.port = port;
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
    }

    /** Somebody new, appointed by the office. */
    public Colleague appointed(String department, String role) {
        TestUser user = new TestUser(
                UUID.randomUUID().toString(), "Toni " + department, "toni@weltoffen.example", List.of(), department);
        Map<?, ?> appointment =
                body(post(office, "/api/coordinators", """
                        {"subject": "%s", "name": "%s", "departments": ["%s"], "role": "%s", "since": "2026-01-01"}
                        """.formatted(user.subject(), user.name(), department, role))
                        .expectStatus()
                        .isCreated());
        return new Colleague(user.subject(), String.valueOf(appointment.get("id")), Api.as(port, TestTokens.of(user)));
    }

    /**
     * Somebody appointed.
     *
     * @param appointment its id
     */
    public record Colleague(String subject, String appointment, RestTestClient api) {}

    public static ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public static ResponseSpec post(RestTestClient as, String path) {
        return as.post().uri(path).exchange();
    }

    public static ResponseSpec put(RestTestClient as, String path, String etag, String json) {
        return as.put()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public static Map<?, ?> get(RestTestClient as, String path) {
        return body(as.get().uri(path).exchange().expectStatus().isOk());
    }

    public static String text(RestTestClient as, String path) {
        return String.valueOf(as.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    /** Answers with what the service says, which must not be empty. */
    public static Map<?, ?> body(ResponseSpec response) {
        @Nullable Map<?, ?> body = response.returnResult(Map.class).getResponseBody();
        return body == null ? Map.of() : body;
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Map<?, ?> body, String key) {
        return (List<Map<String, Object>>) body.get(key);
    }
}
