package city.weltoffen.relations.exchange;

import static city.weltoffen.testing.Rest.get;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Files that somebody sends to the import, with names that no other test uses. */
final class Uploads {

    final String run = UUID.randomUUID().toString().substring(0, 8);
    final House house;

    Uploads(int port) {
        house = new House(port);
        house.proposed(house.partner(House.anyName()), "CONTACT", ""); // the directory is known
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    RestTestClient.ResponseSpec send(RestTestClient as, byte[] file, boolean dryRun) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "relations";
            }
        });
        return as.post()
                .uri("/api/relations/imports?dryRun=" + dryRun)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    Map<?, ?> report(byte[] file, boolean dryRun) {
        return Objects.requireNonNull(send(house.office, file, dryRun)
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody());
    }

    /** Each problem as row and column. */
    static List<String> problems(Map<?, ?> report) {
        return ((List<?>) report.get("problems"))
                .stream()
                        .map(problem -> ((Map<?, ?>) problem).get("row") + " " + ((Map<?, ?>) problem).get("column"))
                        .toList();
    }

    void refused(byte[] file, String code, String detail) {
        send(house.office, file, false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .value(text -> assertThat(text.toString()).contains(detail));
    }

    /** How many relations carry the words. */
    long found(String words) {
        return ((Number) get(house.office, "/api/relations?q={q}", words).get("total")).longValue();
    }

    /** The only partner that carries the words. */
    Map<?, ?> partner(String words) {
        List<?> items =
                (List<?>) get(house.office, "/api/partners?q={q}", words).get("items");
        assertThat(items).hasSize(1);
        return get(house.office, "/api/partners/" + ((Map<?, ?>) items.getFirst()).get("id"));
    }

    byte[] exported(String path) {
        return Objects.requireNonNull(house.office
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody());
    }
}
