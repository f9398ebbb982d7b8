package city.weltoffen.networking.call.imports;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.RecordedRow;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NetworkingTest
class ImportsApiTest {

    private final String identifier = "IMPORT-" + UUID.randomUUID();

    @LocalServerPort
    int port;

    private JsonNode imported(String... pages) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        for (int number = 0; number < pages.length; number++) {
            String name = "page-" + number + ".json";
            form.part("file", new ByteArrayResource(pages[number].getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return name;
                }
            });
        }
        String answer = Api.office(port)
                .post()
                .uri("/api/calls/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form.build())
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
        return JsonMapper.shared().readTree(answer);
    }

    private static String page(RecordedRow... rows) {
        return "{\"results\":[" + Arrays.stream(rows).map(RecordedRow::json).collect(Collectors.joining(",")) + "]}";
    }

    private String title() {
        String answer = Api.office(port)
                .get()
                .uri("/api/calls?size=1&q={identifier}", identifier)
                .exchange()
                .returnResult(String.class)
                .getResponseBody();
        return JsonMapper.shared()
                .readTree(answer)
                .get("items")
                .get(0)
                .get("title")
                .asString();
    }

    @Test
    void takesTheBestCopyWhateverTheOrderAndNamesTheOthers() {
        RecordedRow english = RecordedRow.topic(identifier);
        RecordedRow german = english.in("de", "Treffen der Städte");

        JsonNode first = imported(page(german), page(english, english.without("status")));
        JsonNode again = imported(page(english, german));

        assertThat(first.get("read").asInt()).isEqualTo(3);
        assertThat(first.get("created").asInt()).isEqualTo(1);
        assertThat(first.get("rejected")
                        .valueStream()
                        .map(row -> row.get("reason").asString()))
                .containsExactly(
                        identifier + " occurs more than once in this import; the best row counts.",
                        "The row has no status.");
        assertThat(again.get("unchanged").asInt()).isEqualTo(1);
        assertThat(title()).isEqualTo("Meetings of " + identifier);
    }

    @Test
    void goesOnAfterAFileThatIsNone() {
        JsonNode result = imported("<html>", page(RecordedRow.topic(identifier)));

        assertThat(result.get("read").asInt()).isEqualTo(2);
        assertThat(result.get("created").asInt()).isEqualTo(1);
        assertThat(result.get("rejected").get(0).get("reference").asString()).isEqualTo("page-0.json");
    }
}
