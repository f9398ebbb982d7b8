package city.weltoffen.networking.competence.web;

import static city.weltoffen.networking.DirectoryHouse.anyUser;
import static city.weltoffen.networking.DirectoryHouse.atOnce;
import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.put;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class CompetencesApiTest {

    private static final String MINE = "/api/competences/me";
    private static final String NOTHING = "\"-1\"";

    @LocalServerPort
    int port;

    private DirectoryHouse house;
    private TestUser pia;
    private RestTestClient asPia;
    private String subject;

    @BeforeEach
    void signIn() {
        house = new DirectoryHouse(port);
        subject = "fach" + UUID.randomUUID().toString().substring(0, 8);
        pia = anyUser("Pia " + subject);
        asPia = house.as(pia);
    }

    private void says(RestTestClient person, String language, String level) {
        put(person, MINE, NOTHING, """
                        {"languages": [{"language": "%s", "level": "%s"}], "subjects": ["%s Förderrecht"],
                         "projectRoles": ["lead"]}""".formatted(language, level, subject))
                .expectStatus()
                .isOk();
    }

    private List<Object> found(String query) {
        return each(items(house.kultur, "/api/competences?subject=" + subject + query), "subject");
    }

    @Nested
    class Searching {

        @Test
        void findsWhoSpeaksALanguageAtALevelOrBetter() {
            TestUser polish = anyUser("Paul Polnisch");
            TestUser beginner = anyUser("Anna Anfang");
            says(asPia, "pl", "B2");
            says(house.as(polish), "pl", "NATIVE");
            says(house.as(beginner), "pl", "B1");

            assertThat(found("&language=pl&level=B2")).containsExactlyInAnyOrder(pia.subject(), polish.subject());
            assertThat(found("&language=pl")).hasSize(3);
            assertThat(found("&language=fr")).isEmpty();
        }

        @Test
        void findsSubjectsWhateverTheirUmlautsAndRoles() {
            says(asPia, "en", "C1");

            assertThat(found(" foerderrecht&projectRole=lead")).containsExactly(pia.subject());
            assertThat(found("&projectRole=evaluator")).isEmpty();
        }

        @Test
        void isForMembers() {
            house.admin.get().uri("/api/competences").exchange().expectStatus().isForbidden();
        }

        @Test
        void refusesWhatIsNoLevel() {
            house.kultur
                    .get()
                    .uri("/api/competences?language=pl&level=B3")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Nested
    class Saying {

        @Test
        void namesEveryLanguageAndRoleThatNobodyKnows() {
            refusesFields(
                    put(asPia, MINE, NOTHING, """
                            {"languages": [{"language": "xx", "level": "B2"}, {"language": "pl", "level": "B2"},
                             {"language": "pl", "level": "C1"}], "projectRoles": ["boss"]}"""),
                    "#/languages/0/language",
                    "#/languages/2/language",
                    "#/projectRoles/0");
        }

        @Test
        void isKeptByVersion() {
            says(asPia, "pl", "B2");

            put(asPia, MINE, NOTHING, "{}").expectStatus().isEqualTo(412);
        }

        @Test
        void isToldInNoEvent() {
            says(asPia, "pl", "B2");
            house.department();

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events).isNotEmpty());
                assertThat(log.events()).noneMatch(event -> event.json().contains(subject));
            }
        }
    }

    @Nested
    class SayingAtOnce {

        @Test
        void forTheFirstTimeCountsOnce() {
            for (int round = 0; round < 5; round++) {
                RestTestClient somebody = house.as(anyUser("Pia " + subject + round));

                List<Integer> answers = atOnce(8, () -> put(somebody, MINE, NOTHING, "{}"));

                assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
            }
        }

        @Test
        void forTheFirstTimeWhatADepartmentNeedsCountsOnce() {
            for (int round = 0; round < 5; round++) {
                String profile = "/api/competences/requirements/departments/" + house.department();

                List<Integer> answers = atOnce(8, () -> put(house.office, profile, NOTHING, """
                                {"text": {"de": "Nötig", "en": "Needed"}, "needed": {"projectRoles": ["lead"]}}"""));

                assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
            }
        }
    }

    @Nested
    class Forgetting {

        @Test
        void leavesNothing() {
            says(asPia, "pl", "B2");

            asPia.delete()
                    .uri(MINE)
                    .header(HttpHeaders.IF_MATCH, "*")
                    .exchange()
                    .expectStatus()
                    .isNoContent();

            assertThat(found("")).isEmpty();
            assertThat((List<?>) get(asPia, MINE).get("languages")).isEmpty();
        }

        @Test
        void isDoneByTheOfficeForAPersonWhoAsks() {
            says(asPia, "pl", "B2");
            String path = "/api/competences/privacy/persons/" + pia.name();

            house.kultur.get().uri(path).exchange().expectStatus().isForbidden();
            house.office
                    .get()
                    .uri(path)
                    .exchange()
                    .expectBody()
                    .jsonPath("$[0].languages[0].language")
                    .isEqualTo("pl");
            house.office
                    .delete()
                    .uri(path + "?entry=" + pia.subject())
                    .exchange()
                    .expectStatus()
                    .isNoContent();

            assertThat(found("")).isEmpty();
        }
    }

    @Nested
    class Requirements {

        private static final String PROFILE = """
                {"text": {"de": "Was nötig ist", "en": "What is needed"},
                 "needed": {"languages": [{"language": "en", "level": "B2"}, {"language": "pl", "level": "A2"}],
                 "subjects": ["Förderrecht"], "projectRoles": ["evaluator"]}}""";

        private String department;

        @BeforeEach
        void profile() {
            department = house.department();
            house.appointed(pia.subject(), "COORDINATOR", department);
            put(house.office, path(), NOTHING, PROFILE).expectStatus().isOk();
        }

        private String path() {
            return "/api/competences/requirements/departments/" + department;
        }

        private List<?> compared(RestTestClient as, String whose) {
            List<?> all = as.get()
                    .uri("/api/competences/" + whose + "/requirements")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(List.class)
                    .getResponseBody();
            return all.stream()
                    .map(one -> (Map<?, ?>) one)
                    .filter(one -> ((Map<?, ?>) one.get("profile")).get("id").equals("department:" + department))
                    .map(one -> (List<?>) one.get("points"))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void standBesideWhatThePersonSaid() {
            says(asPia, "pl", "B2");

            assertThat(each(compared(asPia, "me"), "met")).containsExactly(false, true, true, false);
            assertThat(each(compared(house.office, "persons/" + pia.subject()), "met"))
                    .containsExactly(false, true, true, false);
        }

        @Test
        void ofAPersonNobodyElseSees() {
            house.kultur
                    .get()
                    .uri("/api/competences/persons/" + pia.subject() + "/requirements")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }

        @Test
        void areTheOfficesToChangeByVersion() {
            put(house.kultur, path(), "*", PROFILE).expectStatus().isForbidden();
            put(house.office, path(), NOTHING, PROFILE).expectStatus().isEqualTo(412);
            put(house.office, "/api/competences/requirements/departments/nobody", "*", PROFILE)
                    .expectStatus()
                    .isNotFound();
            assertThat(get(house.kultur, path()).get("text"))
                    .isEqualTo(Map.of("de", "Was nötig ist", "en", "What is needed"));
        }
    }
}
