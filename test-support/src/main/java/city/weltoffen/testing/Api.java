package city.weltoffen.testing;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The API as somebody. */
public final class Api {

    private Api() {}

    public static RestTestClient office(int port) {
        return as(port, TestTokens.office());
    }

    public static RestTestClient as(int port, String token) {
        return anonymous(port)
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
    }

    public static RestTestClient anonymous(int port) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .build();
    }
}
