package city.weltoffen.notification;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The API as somebody. */
public record Api(RestTestClient client) {

    public static Api as(int port, String token) {
        return new Api(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build());
    }

    public RestTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    public RestTestClient.ResponseSpec post(String path, String json) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public RestTestClient.ResponseSpec subscribe(String criteria) {
        return post("/api/subscriptions", "{\"name\": \"My rule\", \"criteria\": " + criteria + "}");
    }

    public Map<?, ?> inbox(String query) {
        return get("/api/notifications" + query)
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }
}
