package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does who looks around for a minute: each service answers a few requests through the gateway. */
final class FixedUse {

    private static final int ROUNDS = 10;

    private static final List<String> PATHS = List.of(
            "/",
            "/api/partners?size=20",
            "/api/relations?size=20",
            "/api/activities?size=20",
            "/api/concept",
            "/api/measures",
            "/api/indicators",
            "/api/departments",
            "/api/calls?size=20",
            "/api/meetings",
            "/api/articles",
            "/api/notifications?size=20",
            "/api/subscriptions",
            "/api/event-kinds");

    private FixedUse() {}

    static void of(LaunchedSystem system) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = token(http, system.identity());
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : PATHS) {
                    send(
                            http,
                            HttpRequest.newBuilder(URI.create(system.gateway() + path))
                                    .header("Authorization", "Bearer " + token));
                }
            }
        }
    }

    private static String token(HttpClient http, String identity) throws IOException, InterruptedException {
        String secret = Base64.getEncoder().encodeToString("office-system:weltoffen".getBytes(StandardCharsets.UTF_8));
        String answer = send(
                http,
                HttpRequest.newBuilder(URI.create(identity + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return JsonMapper.shared().readTree(answer).get("access_token").asString();
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.request() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
