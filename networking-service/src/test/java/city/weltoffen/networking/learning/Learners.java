package city.weltoffen.networking.learning;

import static city.weltoffen.testing.Rest.post;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
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

    public static String created(RestTestClient as, String path, String json) {
        return String.valueOf(post(as, path, json)
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
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
