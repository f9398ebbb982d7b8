package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered. */
record Answer(int status, String type, String etag, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("content-type").orElse(""),
                response.headers().firstValue("etag").orElse(""),
                response.body());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    /** The JSON of an answer that must be a good one. */
    JsonNode good() {
        assertThat(status).as(body).isBetween(200, 299);
        return json();
    }

    /** The JSON of an answer that must be a problem. */
    JsonNode problem(int expected) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(type).startsWith("application/problem+json");
        assertThat(json().get("status").asInt()).isEqualTo(expected);
        return json();
    }
}
