package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever comes in, the answer says what is wrong with it. */
@WithTheSystem
class BadInputTest {

    private final TheSystem system;
    private final Api office;
    private final Api kultur;

    BadInputTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    @Nested
    class Imports {

        @Test
        void namesEachFileThatIsNoPageAndTakesTheRest() {
            var whole = Page.sampleOf("2031");
            var half =
                    Page.of("half.json", whole.text().substring(0, whole.text().length() / 2));
            var result = office.importing(List.of(
                            Page.of("letter.txt", "Sehr geehrte Damen und Herren"),
                            half,
                            Page.of("nothing.json", ""),
                            Page.of("other.json", "{\"answer\": 42}"),
                            whole.packed()))
                    .good();
            assertThat(reason(result, "letter.txt")).isEqualTo("The file is not valid JSON.");
            assertThat(reason(result, "half.json")).startsWith("The file ends in the middle");
            assertThat(reason(result, "nothing.json")).isEqualTo("The file is empty.");
            assertThat(reason(result, "other.json")).startsWith("The file is not a response page of the portal");
            assertThat(result.get("created").asInt()).isEqualTo(4);
        }

        @Test
        void takesNothingFromAPageWithoutRows() {
            var result = office.importing(List.of(Page.of("empty.json", "{\"results\": []}")))
                    .good();
            assertThat(result.get("read").asInt()).isZero();
        }

        @Test
        void namesEachRowThatCannotBeTaken() {
            var rows = Page.rows("BAD-ROW", 4).text();
            var spoiled =
                    rows.replace("\"BAD-ROW-0\"", "\"\"").replaceFirst("2026-09-23T00:00:00.000\\+0000", "someday");
            var result =
                    office.importing(List.of(Page.of("rows.json", spoiled))).good();
            assertThat(result.get("rejected").valueStream())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("reason").asString()).isNotBlank());
            assertThat(result.get("created").asInt() + result.get("rejected").size())
                    .isEqualTo(4);
        }

        @Test
        void takesARowWithMuchBrokenMarkup() {
            var text = "<p class=\\\"x>".repeat(16_000);
            var page = Page.rows("BROKEN-MARKUP", 1).text();
            var broken = page.replaceFirst(
                    "\"descriptionByte\":\\[\"", "\"descriptionByte\":[\"" + text.replace("\\", "\\\\"));
            var result =
                    office.importing(List.of(Page.of("markup.json", broken))).good();
            assertThat(result.get("read").asInt()).isEqualTo(1);
        }

        @Test
        void refusesMoreThan32MegabytesAlsoWhenTheSenderOnlyReadsAfterwards() throws Exception {
            var upload = RawUpload.of(office, 33);
            assertThat(upload.status()).isEqualTo(413);
            assertThat(upload.head().toLowerCase(Locale.ROOT)).contains("application/problem+json");
            assertThat(upload.body()).contains("\"status\":413");
        }

        @Test
        void answersInTheLanguageOfTheReader() {
            var letter = List.of(Page.of("letter.txt", "?"));
            assertThat(reason(office.in("de").importing(letter).good(), "letter.txt"))
                    .isEqualTo("Die Datei ist kein gültiges JSON.");
            assertThat(reason(office.in("en").importing(letter).good(), "letter.txt"))
                    .isEqualTo("The file is not valid JSON.");
        }
    }

    @Nested
    class Requests {

        @Test
        void refusesATokenThatNobodySigned() {
            var problem = office.withToken("eyJhbGciOiJSUzI1NiJ9.e30.AAAA")
                    .get("/api/calls")
                    .problem(401);
            assertThat(problem.get("code").asString()).isEqualTo("token-invalid");
        }

        @Test
        void refusesWhoeverDoesNotSignIn() {
            var request = HttpRequest.newBuilder(URI.create(system.url() + "/api/calls"));
            Http.send(request.build()).problem(401);
        }

        @Test
        void refusesImportsByOthersThanTheOffice() {
            kultur.importing(List.of(Page.sample())).problem(403);
            system.as("admin-system").importing(List.of(Page.sample())).problem(403);
        }

        @Test
        void namesAFieldThatIsUnknown() {
            var problem = kultur.post(
                            "/api/subscriptions",
                            Map.of("name", "x", "colour", "red", "criteria", Map.of("keywords", List.of("x"))))
                    .problem(400);
            assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo("#/colour");
        }

        @Test
        void namesEachFieldOfACallThatIsWrong() {
            var problem = office.post(
                            "/api/calls", Map.of("identifier", "X-1", "deadlines", List.of(Map.of("date", "someday"))))
                    .problem(400);
            assertThat(problem.get("errors")
                            .valueStream()
                            .map(error -> error.get("pointer").asString()))
                    .contains("#/deadlines/0/date");
        }

        @Test
        void speaksGermanAndEnglish() {
            assertThat(kultur.in("de")
                            .get("/api/calls/none")
                            .problem(404)
                            .get("title")
                            .asString())
                    .isEqualTo("Nicht gefunden");
            assertThat(kultur.in("en")
                            .get("/api/calls/none")
                            .problem(404)
                            .get("title")
                            .asString())
                    .isEqualTo("Not found");
        }

        @Test
        void refusesAListThatIsTooLong() {
            var many = IntStream.range(0, 5_000).mapToObj(Integer::toString).toList();
            assertThat(kultur.post("/api/subscriptions", Map.of("name", "x", "criteria", Map.of("keywords", many)))
                            .status())
                    .isEqualTo(400);
        }
    }

    private static String reason(JsonNode result, String file) {
        return result.get("rejected")
                .valueStream()
                .filter(row -> row.get("reference").asString().equals(file))
                .map(row -> row.get("reason").asString())
                .findFirst()
                .orElse("not named: " + result);
    }
}
