package city.weltoffen.notification;

import city.weltoffen.testing.Rest;
import java.util.Map;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The API as somebody. */
public record Api(RestTestClient client) {

    public static Api as(int port, String token) {
        return new Api(city.weltoffen.testing.Api.as(port, token));
    }

    public RestTestClient.ResponseSpec get(String path) {
        return client.get().uri(path).exchange();
    }

    public RestTestClient.ResponseSpec post(String path, String json) {
        return Rest.post(client, path, json);
    }

    public RestTestClient.ResponseSpec subscribe(String criteria) {
        return post("/api/subscriptions", "{\"name\": \"My rule\", \"criteria\": " + criteria + "}");
    }

    public Map<?, ?> inbox(String query) {
        return Rest.get(client, "/api/notifications" + query);
    }
}
