package city.weltoffen.relations;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The people of the administration in front of the running service, whose directory knows their departments. */
public final class House {

    private static final String RESOLUTION = "\"resolution\": {\"body\": \"Rat\", \"on\": \"2019-12-12\"}";

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    public final RestTestClient admin;

    public House(int port) {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        admin = Api.as(port, TestTokens.admin());
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department("kultur"));
            networking.write(DirectoryEvents.department("umwelt"));
        }
    }

    public static String anyName() {
        return "Stadt " + UUID.randomUUID();
    }

    /** The id of a new Polish city. */
    public String partner(String name) {
        return String.valueOf(Rest.created(Rest.post(
                        office,
                        "/api/partners?confirmed=true",
                        "{\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}, \"country\": \"PL\"}".formatted(name)))
                .get("id"));
    }

    /** The body of a relation for which kultur is responsible. */
    public static String body(String partner, String kind, String more) {
        return "{\"partner\": \"%s\", \"kind\": \"%s\", \"responsible\": \"kultur\", \"themes\": [\"youth\"]%s}"
                .formatted(partner, kind, more);
    }

    /** The id of a proposed relation. */
    public String proposed(String partner, String kind, String more) {
        return Awaitility.await("the directory knows kultur")
                .until(
                        () -> Rest.body(Rest.post(office, "/api/relations", body(partner, kind, more)))
                                .get("id"),
                        id -> id != null)
                .toString();
    }

    /** The id of a relation that is active since 2020. */
    public String active(String partner, String kind) {
        String id = proposed(partner, kind, "");
        Rest.post(office, "/api/relations/" + id + "/establish", "{\"on\": \"2020-01-01\", %s}".formatted(RESOLUTION))
                .expectStatus()
                .isOk();
        return id;
    }
}
