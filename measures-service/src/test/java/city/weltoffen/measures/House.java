package city.weltoffen.measures;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/**
 * The people of the administration in front of the running service, whose directory knows their departments. Kim of
 * kultur coordinates it, Uli of umwelt is a member.
 */
public final class House {

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    public final RestTestClient council;
    public final RestTestClient admin;
    public final RestTestClient anybody;

    public House(int port) {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        council = Api.as(port, TestTokens.council());
        admin = Api.as(port, TestTokens.admin());
        anybody = Api.anonymous(port);
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department("kultur"));
            networking.write(DirectoryEvents.department("umwelt"));
            networking.write(DirectoryEvents.appointed("kim", TestUser.KULTUR.subject(), "kultur", 1));
        }
    }

    public static ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public static ResponseSpec put(RestTestClient as, String path, String etag, String json) {
        return as.put()
                .uri(path)
                .header(HttpHeaders.IF_MATCH, etag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public static Map<?, ?> get(RestTestClient as, String path, Object... variables) {
        return as.get()
                .uri(path, variables)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    public static String etag(RestTestClient as, String path) {
        return String.valueOf(as.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseHeaders()
                .getETag());
    }
}
