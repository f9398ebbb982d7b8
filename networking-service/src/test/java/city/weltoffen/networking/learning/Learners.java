package city.weltoffen.networking.learning;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The people of the administration in front of the running service. Kim coordinates kultur, Uli is in umwelt. */
public final class Learners {

    public final RestTestClient office;
    public final RestTestClient kultur;
    public final RestTestClient umwelt;
    public final RestTestClient council;
    public final RestTestClient anybody;

    private final int port;

    public Learners(int port) {
        this.port = port;
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        council = Api.as(port, TestTokens.council());
        anybody = Api.anonymous(port);
    }

    /** Somebody of a department whom no appointment names. */
    public RestTestClient somebody(String subject, String department) {
        return Api.as(
                port,
                TestTokens.of(new TestUser(subject, subject, subject + "@weltoffen.example", List.of(), department)));
    }

    public static ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public static ResponseSpec put(RestTestClient as, String path, String json) {
        return put(as, path, etag(as, path), json);
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
        return as.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    public static List<?> items(RestTestClient as, String path) {
        return (List<?>) get(as, path).get("items");
    }

    public static String created(RestTestClient as, String path, String json) {
        return String.valueOf(post(as, path, json)
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
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

    /** Refused with this code. */
    public static void refuses(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    /** Refused because of one field. */
    public static void refusesField(ResponseSpec answer, String pointer, String code) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }
}
