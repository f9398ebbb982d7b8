package city.weltoffen.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API through the gateway, as a department's own system uses it. */
record Api(String gateway, String token, String language) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Api of(TheSystem system, String client) {
        return new Api(system.url(), token(system, client), "en");
    }

    static String token(TheSystem system, String client) {
        var secret = Base64.getEncoder().encodeToString((client + ":weltoffen").getBytes(StandardCharsets.UTF_8));
        return Http.send(HttpRequest.newBuilder(URI.create(system.identity() + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build())
                .good()
                .get("access_token")
                .asString();
    }

    Api in(String otherLanguage) {
        return new Api(gateway, token, otherLanguage);
    }

    /** The same person at another address, such as a service's own. */
    Api at(String otherAddress) {
        return new Api(otherAddress, token, language);
    }

    Api withToken(String otherToken) {
        return new Api(gateway, otherToken, language);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", language);
    }

    Answer get(String path) {
        return Http.send(request(path).build());
    }

    Answer post(String path, Object body) {
        return Http.send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build());
    }

    Answer post(String path) {
        return Http.send(request(path).POST(BodyPublishers.noBody()).build());
    }

    /** Replaces what is there now. */
    Answer put(String path, Object body) {
        var etag = get(path).etag();
        return Http.send(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build());
    }

    Answer delete(String path) {
        var etag = get(path).etag();
        return Http.send(request(path).header("If-Match", etag).DELETE().build());
    }

    Answer importing(List<Page> pages) {
        return importing("/api/calls/imports", pages);
    }

    Answer importing(String path, List<Page> pages) {
        var form = new Form(pages);
        return Http.send(request(path)
                .header("Content-Type", form.type())
                .POST(BodyPublishers.ofByteArray(form.bytes()))
                .build());
    }

    /** Subscribes this person and returns the subscription's address. */
    String subscribe(String name, Map<String, List<String>> criteria) {
        var answer = post("/api/subscriptions", Map.of("name", name, "criteria", criteria));
        return "/api/subscriptions/" + answer.good().get("id").asString();
    }

    long calls(String query) {
        var encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return get("/api/calls?size=1&q=" + encoded).good().get("total").asLong();
    }

    /** Ids of all calls that these words find. */
    Set<String> callsOf(String words) {
        var pages = calls(words) / 100 + 1;
        return LongStream.range(0, pages)
                .mapToObj(page -> get("/api/calls?size=100&page=%d&q=%s".formatted(page, words)))
                .flatMap(answer -> answer.good().get("items").valueStream())
                .map(call -> call.get("id").asString())
                .collect(Collectors.toSet());
    }

    /** The whole inbox, newest first. */
    List<JsonNode> inbox() {
        var entries = new ArrayList<JsonNode>();
        String next = "";
        do {
            var page = get("/api/notifications?size=100" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .good();
            page.get("items").valueStream().forEach(entries::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return entries;
    }
}
