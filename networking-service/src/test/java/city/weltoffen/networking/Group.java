package city.weltoffen.networking;

import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.post;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.client.RestTestClient;

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

    public static String text(RestTestClient as, String path) {
        return String.valueOf(as.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Map<?, ?> body, String key) {
        return (List<Map<String, Object>>) body.get(key);
    }
}
