package city.weltoffen.measures.concept.web;

import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.concept.Files;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@MeasuresTest
class ConceptApiTest {

    private static final String RENAMED = Files.hannover().replace("de: Vernetzung\n", "de: Vernetzung im Haus\n");

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    @AfterEach
    void takeTheShippedOneBack() {
        imports(house.office, Files.hannover(), false).expectStatus().isOk();
    }

    private static ResponseSpec imports(RestTestClient as, String yaml, boolean dryRun) {
        return as.post()
                .uri("/api/concept/imports?dryRun={dry}", dryRun)
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static List<?> differences(ResponseSpec answer) {
        return (List<?>) answer.expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody()
                .get("differences");
    }

    @Nested
    class ThePage {

        @Test
        void holdsTheWholeConceptWithItsProgress() {
            Map<?, ?> concept = get(house.umwelt, "/api/concept");

            assertThat(concept.get("goals")).asInstanceOf(LIST).hasSize(3);
            assertThat(concept.get("fields")).asInstanceOf(LIST).hasSize(4);
            assertThat(((Map<?, ?>) concept.get("figures")).get("measures")).isEqualTo(13);
            assertThat(concept.toString())
                    .contains("Größere Sichtbarkeit der Weltoffenheit", "progress={milestones=", "phases={");
        }

        @Test
        void isInternalAndItsWordsArePublic() {
            house.council.get().uri("/api/concept").exchange().expectStatus().isForbidden();
            house.anybody.get().uri("/api/concept").exchange().expectStatus().isUnauthorized();

            assertThat(get(house.anybody, "/api/public/concept").toString())
                    .contains("Größere Sichtbarkeit der Weltoffenheit", "Organising \"international days\"")
                    .doesNotContain("status", "phase", "responsible", "progress", "involved");
        }
    }

    @Nested
    class Importing {

        @Test
        void isForTheOffice() {
            imports(house.kultur, RENAMED, true).expectStatus().isForbidden();
        }

        @Test
        void changesNothingInADryRun() {
            assertThat(differences(imports(house.office, RENAMED, true)))
                    .hasToString(
                            "[{kind=CHANGED, path=measures/2.1/title.de, from=Vernetzung, to=Vernetzung im Haus}]");
            assertThat(get(house.umwelt, "/api/measures/2.1").toString()).doesNotContain("Vernetzung im Haus");
        }

        @Test
        void appliesOnlyTheDifferenceAndKeepsTheVersion() {
            int before = (int) get(house.umwelt, "/api/concept").get("version");

            assertThat(differences(imports(house.office, RENAMED, false))).hasSize(1);

            assertThat(get(house.umwelt, "/api/measures/2.1").toString()).contains("Vernetzung im Haus");
            assertThat(get(house.umwelt, "/api/concept").get("version")).isEqualTo(before + 1);
            assertThat(get(house.umwelt, "/api/concept/versions").get("items").toString())
                    .contains("byName=Olga Office", "measures/2.1/title.de");
            assertThat(differences(imports(house.office, RENAMED, false))).isEmpty();
            assertThat(get(house.umwelt, "/api/concept").get("version")).isEqualTo(before + 1);
        }

        @Test
        void takesAFileThatAFormSends() {
            MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
            form.add("file", new ByteArrayResource(RENAMED.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return "concept.yml";
                }
            });

            assertThat(differences(house.office
                            .post()
                            .uri("/api/concept/imports?dryRun=true")
                            .contentType(MediaType.MULTIPART_FORM_DATA)
                            .body(form)
                            .exchange()))
                    .hasSize(1);
        }

        @Test
        void keepsWhatPeopleChangedByHand() {
            String path = "/api/measures/2.3";
            String renamed = Files.hannover().replace("de: Berücksichtigung bei", "de: Beachtung bei");
            put(
                            house.office,
                            path,
                            etag(house.office, path),
                            "{\"title\": {\"de\": \"Von Hand\"}, \"field\": \"2\", \"urgency\": \"NEXT\"}")
                    .expectStatus()
                    .isOk();

            assertThat(differences(imports(house.office, renamed, false)))
                    .hasToString("[{kind=KEPT, path=measures/2.3/title.de, from=Von Hand,"
                            + " to=Beachtung bei Verwaltungsentscheidungen/-prozessen}]");
            assertThat(get(house.umwelt, path).get("title").toString()).contains("Von Hand");
        }

        @Test
        void marksWhatIsGoneAndLosesNoProgress() {
            post(
                            house.office,
                            "/api/measures/4.3/add-milestone",
                            "{\"title\": {\"de\": \"Relaunch\"}, \"due\": \"2026-12-01\"}")
                    .expectStatus()
                    .isOk();

            assertThat(differences(imports(house.office, Files.LITTLETON, false))
                            .toString())
                    .contains("kind=ADDED, path=measures/F-1", "kind=WITHDRAWN, path=measures/4.3");
            assertThat(((Map<?, ?>) get(house.umwelt, "/api/concept").get("figures")).get("measures"))
                    .isEqualTo(1);
            assertThat(get(house.umwelt, "/api/measures").get("total")).isEqualTo(1);
            assertThat(get(house.umwelt, "/api/measures/4.3").toString()).contains("withdrawn=true", "Relaunch");

            assertThat(differences(imports(house.office, Files.hannover(), false))
                            .toString())
                    .contains("kind=RETURNED, path=measures/4.3", "kind=WITHDRAWN, path=measures/F-1");
            assertThat(get(house.umwelt, "/api/measures/4.3").toString()).contains("withdrawn=false", "Relaunch");
        }

        @Test
        void warnsOfDepartmentsThatNobodyKnows() {
            assertThat(imports(house.office, RENAMED.replace("[wirtschaft, internationales]", "[nobody]"), true)
                            .expectStatus()
                            .isOk()
                            .returnResult(Map.class)
                            .getResponseBody()
                            .get("warnings")
                            .toString())
                    .contains("There is no department “nobody”.");
        }
    }

    @Nested
    class ABrokenFile {

        @Test
        void isRefusedWithEveryMistakeAndTheConceptStays() {
            String broken = Files.hannover()
                    .replace("adopted: 2019-01", "adopted: 2019")
                    .replace("goals: [\"2\", \"3\"]", "goals: [\"7\"]");
            int before = (int) get(house.umwelt, "/api/concept").get("version");

            imports(house.office, broken, false)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("concept-broken")
                    .jsonPath("$.errors[0].line")
                    .isEqualTo(9)
                    .jsonPath("$.errors[0].column")
                    .isEqualTo(10)
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/adopted")
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("“2019” is neither a day (2019-01-15) nor a month (2019-01).")
                    .jsonPath("$.errors[1].code")
                    .isEqualTo("goal-unknown");
            assertThat(get(house.umwelt, "/api/concept").get("version")).isEqualTo(before);
        }

        @Test
        void isRefusedWhenItIsTooLarge() {
            imports(house.office, "#".repeat(2_000_000), true)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("The file is larger than 1,024 kB.");
        }
    }
}
