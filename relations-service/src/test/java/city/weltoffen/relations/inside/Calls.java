package city.weltoffen.relations.inside;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.Rest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.RequestBodySpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

/** Calls endpoints by their patterns, with marks in what they take, and remembers which ones succeeded. */
final class Calls {

    final RestTestClient office;
    final RestTestClient kultur;
    final RestTestClient admin;
    final RestTestClient anybody;

    private final Set<String> done = new TreeSet<>();

    Calls(int port, House house) {
        office = house.office;
        kultur = house.kultur;
        admin = house.admin;
        var random = ThreadLocalRandom.current();
        // An address of its own: the limit of public forms counts by it.
        String address = "2001:db8:%x:%x::1".formatted(random.nextInt(1, 65000), random.nextInt(1, 65000));
        anybody = Api.anonymous(port)
                .mutate()
                .defaultHeader("X-Forwarded-For", address)
                .build();
    }

    /** Names of the endpoints that were called with success. */
    Set<String> done() {
        return done;
    }

    Map<?, ?> post(RestTestClient as, String pattern, String json, Object... variables) {
        return json(request(as, HttpMethod.POST, pattern, variables), "POST " + pattern, json);
    }

    /** Begins something that goes on by itself. */
    void begin(RestTestClient as, String pattern, Object... variables) {
        good(request(as, HttpMethod.POST, pattern, variables).exchange(), "POST " + pattern);
    }

    /** Changes whatever is there. */
    Map<?, ?> put(RestTestClient as, String pattern, String json, Object... variables) {
        RequestBodySpec request = request(as, HttpMethod.PUT, pattern, variables);
        return json(request.header(HttpHeaders.IF_MATCH, "*"), "PUT " + pattern, json);
    }

    void delete(RestTestClient as, String pattern, Object... variables) {
        good(as.delete().uri(pattern, variables).exchange(), "DELETE " + pattern);
    }

    Map<?, ?> get(RestTestClient as, String pattern, Object... variables) {
        return Rest.get(as, pattern, variables);
    }

    void form(RestTestClient as, String pattern, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach((field, value) -> form.add(field, Mark.in(value)));
        good(
                request(as, HttpMethod.POST, pattern)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .exchange(),
                "POST " + pattern + " (form)");
    }

    void upload(RestTestClient as, String pattern, String name, byte[] file) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        good(
                request(as, HttpMethod.POST, pattern)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchange(),
                "POST " + pattern);
    }

    private static RequestBodySpec request(RestTestClient as, HttpMethod method, String pattern, Object... variables) {
        return as.method(method).uri(pattern, variables);
    }

    private Map<?, ?> json(RequestBodySpec request, String name, String json) {
        byte[] body = good(
                request.contentType(MediaType.APPLICATION_JSON)
                        .body(Mark.in(json))
                        .exchange(),
                name);
        return body == null || body.length == 0 ? Map.of() : Json.map(body);
    }

    private byte[] good(ResponseSpec answer, String name) {
        var result = answer.returnResult(byte[].class);
        byte[] body = result.getResponseBody();
        assertThat(result.getStatus().value())
                .as("%s: %s", name, body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .isIn(List.of(200, 201, 202, 204));
        done.add(name);
        return body;
    }
}
