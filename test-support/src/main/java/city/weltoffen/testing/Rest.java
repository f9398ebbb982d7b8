package city.weltoffen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Requests to the running service, as somebody. */
public final class Rest {

    private Rest() {}

    public static ResponseSpec post(RestTestClient as, String path) {
        return as.post().uri(path).exchange();
    }

    public static ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    /** On the version that there is. */
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

    public static Map<?, ?> get(RestTestClient as, String path, Object... variables) {
        return body(as.get().uri(path, variables).exchange().expectStatus().isOk());
    }

    /** Of a list. */
    public static List<?> items(RestTestClient as, String path) {
        return get(as, path).get("items") instanceof List<?> items ? items : List.of();
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

    public static Map<?, ?> created(ResponseSpec answer) {
        return body(answer.expectStatus().isCreated());
    }

    /** Expects that exactly these fields are named as wrong, in any order. */
    public static void refusesFields(ResponseSpec answer, String... pointers) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(found -> assertThat(found).asList().containsExactlyInAnyOrder((Object[]) pointers));
    }

    /** What the service says, nothing where it says nothing. */
    public static Map<?, ?> body(ResponseSpec answer) {
        @Nullable Map<?, ?> body = answer.returnResult(Map.class).getResponseBody();
        return body == null ? Map.of() : body;
    }
}
