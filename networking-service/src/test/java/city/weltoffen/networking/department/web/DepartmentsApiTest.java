package city.weltoffen.networking.department.web;

import static city.weltoffen.networking.DirectoryHouse.anySlug;
import static city.weltoffen.networking.DirectoryHouse.anyUser;
import static city.weltoffen.networking.DirectoryHouse.details;
import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@NetworkingTest
class DepartmentsApiTest {

    private static final String LATER = "2026-07-01";
    private static final int PAGE = 100;

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private DirectoryHouse house;

    @BeforeEach
    void signIn() {
        house = new DirectoryHouse(port);
    }

    private static String path(String slug) {
        return "/api/departments/" + slug;
    }

    private Map<?, ?> read(String slug) {
        return get(house.kultur, path(slug));
    }

    /** Of all pages, since other tests register departments too. */
    private List<Object> all(String filter) {
        List<Object> ids = new ArrayList<>();
        for (int page = 0; ids.size() == page * PAGE; page++) {
            ids.addAll(each(items(house.kultur, "/api/departments?size=" + PAGE + "&page=" + page + filter), "id"));
        }
        return ids;
    }

    private ResponseSpec merge(String slug, String into, String more) {
        return post(house.office, path(slug) + "/merge", "{\"into\": \"%s\"%s}".formatted(into, more));
    }

    private ResponseSpec dissolve(String slug, String successor, String on) {
        return post(
                house.office,
                path(slug) + "/dissolve",
                "{\"successor\": \"%s\", \"on\": \"%s\"}".formatted(successor, on));
    }

    /** As if the day of what is planned had come. */
    private void letTheDayCome(String slug) {
        template.updateFirst(
                Query.query(Criteria.where("_id").is(slug)),
                Update.update("planned.0.on", LocalDate.of(2026, 5, 5)),
                "departments");
        house.runs("change-departments");
    }

    @Nested
    class Registering {

        @Test
        void isForTheOffice() {
            String request = "{\"id\": \"%s\", \"department\": %s}".formatted(anySlug(), details("Neu"));

            post(house.kultur, "/api/departments", request).expectStatus().isForbidden();
            post(house.office, "/api/departments", request).expectStatus().isCreated();
            post(house.office, "/api/departments", request)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/id");
        }

        @Test
        void refusesWhatIsNoSlug() {
            post(
                            house.office,
                            "/api/departments",
                            "{\"id\": \"Ämter/../x\", \"department\": %s}".formatted(details("Neu")))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/id");
        }
    }

    @Nested
    class Renaming {

        private ResponseSpec rename(String slug, String name, String more) {
            return post(house.office, path(slug) + "/rename", """
                    {"name": {"de": "%s", "en": "%s"}, "directorate": {"de": "Anderes", "en": "Other"}%s}""".formatted(name, name, more));
        }

        @Test
        void keepsTheFormerNameAndDirectorateWithTheirLastDay() {
            String slug = house.department();

            rename(slug, "Neuer Name", ", \"on\": \"2026-05-01\"")
                    .expectStatus()
                    .isOk();

            Map<?, ?> read = read(slug);
            assertThat(read.get("name")).isEqualTo(Map.of("de", "Neuer Name", "en", "Neuer Name"));
            assertThat(read.get("former"))
                    .isEqualTo(List.of(Map.of(
                            "was",
                            Map.of(
                                    "name", Map.of("de", slug, "en", slug),
                                    "directorate", Map.of("de", "Dezernat", "en", "Directorate")),
                            "until",
                            "2026-04-30")));
        }

        @Test
        void onALaterDayIsPlannedAndCanBeWithdrawn() {
            String slug = house.department();

            rename(slug, "Später", ", \"on\": \"%s\"".formatted(LATER))
                    .expectStatus()
                    .isOk();

            Map<?, ?> planned = (Map<?, ?>) ((List<?>) read(slug).get("planned")).getFirst();
            assertThat(planned.get("kind")).isEqualTo("RENAMED");
            assertThat(planned.get("on")).isEqualTo(LATER);
            String withdraw = path(slug) + "/changes/" + planned.get("id") + "/withdraw";
            post(house.kultur, withdraw, "{}").expectStatus().isForbidden();
            post(house.office, withdraw, "{}").expectStatus().isOk();
            assertThat((List<?>) read(slug).get("planned")).isEmpty();
        }

        @Test
        void isCarriedOutOnItsDay() {
            String slug = house.department();
            rename(slug, "Ab Juli", ", \"on\": \"%s\"".formatted(LATER));

            letTheDayCome(slug);
            house.runs("change-departments");

            assertThat(read(slug).get("name")).isEqualTo(Map.of("de", "Ab Juli", "en", "Ab Juli"));
            assertThat((List<?>) read(slug).get("former")).hasSize(1);
        }

        @Test
        void isNothingThatACoordinatorMayDoByChangingTheProfile() {
            String etag = house.kultur
                    .get()
                    .uri(path("kultur"))
                    .exchange()
                    .returnResult(Map.class)
                    .getResponseHeaders()
                    .getETag();

            put(house.kultur, path("kultur"), etag, details("Umbenannt"))
                    .expectStatus()
                    .isForbidden();
            put(house.umwelt, path("kultur"), etag, details("Umbenannt"))
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class Merging {

        @Test
        void endsTheDepartmentsAndNamesTheirSuccessor() {
            String one = house.department();
            String other = house.department();
            String into = house.department();

            merge(one, into, ", \"also\": [\"%s\"]".formatted(other))
                    .expectStatus()
                    .isOk();

            for (String ended : List.of(one, other)) {
                Map<?, ?> ending = (Map<?, ?>) read(ended).get("ended");
                assertThat(ending.get("kind")).isEqualTo("MERGED");
                assertThat(ending.get("successor")).isEqualTo(into);
                assertThat(ending.get("on")).isEqualTo("2026-05-06");
            }
            assertThat(all("")).contains(into).doesNotContain(one, other);
            assertThat(all("&ended=true")).contains(one, other).doesNotContain(into);
        }

        @Test
        void isHeardOfWithTheSuccession() {
            String one = house.department();
            String into = house.department();

            merge(one, into, "").expectStatus().isOk();

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.key().equals(one))
                        .filteredOn(event -> event.type().endsWith("department.merged.v1"))
                        .singleElement()
                        .satisfies(event -> assertThat(event.json())
                                .contains("\"successor\":\"%s\"".formatted(into), "coordinators:" + one, "office")));
            }
        }

        @Test
        void takesTheCoordinatorsAlong() {
            String one = house.department();
            String into = house.department();
            String both = anyUser("Bea Beide").subject();
            String mover = anyUser("Udo Umzug").subject();
            house.appointed(both, "COORDINATOR", one);
            house.appointed(both, "COORDINATOR", into);
            house.appointed(mover, "DEPUTY", one);

            merge(one, into, "").expectStatus().isOk();

            await().untilAsserted(() ->
                    assertThat(each(read(into).get("coordinators"), "subject")).containsExactlyInAnyOrder(both, mover));
            await().untilAsserted(() ->
                    assertThat((List<?>) read(one).get("coordinators")).isEmpty());
            assertThat(each(items(house.kultur, "/api/coordinators?past=true&department=" + one), "subject"))
                    .containsExactlyInAnyOrder(both, mover);
        }

        @Test
        void withItselfIsRefused() {
            String one = house.department();

            refuses(merge(one, one, ""), "#/into", "follows-itself");
        }

        @Test
        void withOneThatHasEndedOrIsUnknownIsRefused() {
            String ended = house.department();
            merge(ended, house.department(), "").expectStatus().isOk();

            refuses(merge(house.department(), ended, ""), "#/into", "department-ended");
            refuses(merge(house.department(), "nobody", ""), "#/into", "department-unknown");
            refuses(
                    merge(house.department(), house.department(), ", \"also\": [\"nobody\"]"),
                    "#/also/0",
                    "department-unknown");
        }

        @Test
        void inACircleIsRefused() {
            String one = house.department();
            String other = house.department();
            merge(one, other, ", \"on\": \"%s\"".formatted(LATER))
                    .expectStatus()
                    .isOk();

            refuses(merge(other, one, ""), "#/into", "succession-circle");
            refuses(merge(other, one, ", \"on\": \"2026-12-01\""), "#/into", "succession-circle");
        }

        @Test
        void aSecondTimeIsRefused() {
            String one = house.department();
            String into = house.department();
            merge(one, into, ", \"on\": \"%s\"".formatted(LATER)).expectStatus().isOk();
            refuses(merge(one, into, ", \"on\": \"2026-08-01\""), "#/on", "ending-planned");
            refuses(merge(one, into, ""), "#/on", "ending-planned");

            letTheDayCome(one);

            refuses(merge(one, into, ""), "department-ended");
        }

        @Test
        void leavesARecordThatCanBeReadButNotChanged() {
            String one = house.department();
            merge(one, house.department(), "").expectStatus().isOk();

            assertThat(read(one).get("name")).isEqualTo(Map.of("de", one, "en", one));
            refuses(put(house.office, path(one), "*", details("Anders")), "department-ended");
            refuses(
                    post(
                            house.office,
                            "/api/coordinators",
                            "{\"subject\": \"x\", \"name\": \"X\", \"departments\": [\"%s\"]}".formatted(one)),
                    "#/departments/0",
                    "department-ended");
        }

        @Test
        void isForTheOffice() {
            post(house.kultur, path("kultur") + "/merge", "{\"into\": \"umwelt\"}")
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class Splitting {

        @Test
        void registersNewDepartmentsOnTheDay() {
            String one = house.department();
            String known = house.department();
            String fresh = anySlug();

            post(house.office, path(one) + "/split", """
                            {"into": [{"id": "%s"}, {"id": "%s", "name": {"de": "Neu", "en": "New"}}],
                             "successor": "%s", "on": "%s"}""".formatted(known, fresh, fresh, LATER))
                    .expectStatus()
                    .isOk();
            house.kultur.get().uri(path(fresh)).exchange().expectStatus().isNotFound();

            letTheDayCome(one);

            assertThat(read(fresh).get("directorate")).isEqualTo(Map.of("de", "Dezernat", "en", "Directorate"));
            Map<?, ?> ending = (Map<?, ?>) read(one).get("ended");
            assertThat(ending.get("successor")).isEqualTo(fresh);
            assertThat(ending.get("into")).isEqualTo(List.of(known, fresh));
        }

        @Test
        void withoutASuccessorIsRefused() {
            String one = house.department();
            String into = "{\"into\": [{\"id\": \"kultur\"}, {\"id\": \"umwelt\"}]%s}";

            post(house.office, path(one) + "/split", into.formatted(""))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/successor");
            refuses(
                    post(house.office, path(one) + "/split", into.formatted(", \"successor\": \"jugend\"")),
                    "#/successor",
                    "successor-not-among");
        }

        @Test
        void intoOneThatTakesTheNameOfAnotherIsRefused() {
            String one = house.department();

            refuses(post(house.office, path(one) + "/split", """
                            {"into": [{"id": "umwelt"}, {"id": "kultur", "name": {"de": "Neu", "en": "New"}}],
                             "successor": "umwelt"}"""), "#/into/1/id", "taken");
        }
    }

    @Nested
    class Dissolving {

        @Test
        void goesToWhatFollowsTheSuccessorByThen() {
            String one = house.department();
            String between = house.department();
            String last = house.department();
            dissolve(one, between, LATER).expectStatus().isOk();
            dissolve(between, last, "2026-05-06").expectStatus().isOk();

            letTheDayCome(one);

            assertThat(((Map<?, ?>) read(one).get("ended")).get("successor")).isEqualTo(last);
        }

        @Test
        void ofOneThatFailsHoldsUpNoOther() {
            List<String> byName =
                    Stream.of(house.department(), house.department()).sorted().toList();
            String failing = byName.getFirst();
            String other = byName.getLast();
            byName.forEach(
                    slug -> dissolve(slug, "kultur", LATER).expectStatus().isOk());
            template.updateFirst(
                    Query.query(Criteria.where("_id").is(failing)),
                    Update.update("planned.0.successor", failing).set("planned.0.on", LocalDate.of(2026, 5, 5)),
                    "departments");
            try {
                template.updateFirst(
                        Query.query(Criteria.where("_id").is(other)),
                        Update.update("planned.0.on", LocalDate.of(2026, 5, 5)),
                        "departments");

                post(house.admin, "/api/operations/networking-service/jobs/change-departments/runs", "{}")
                        .expectStatus()
                        .is4xxClientError();

                assertThat(((Map<?, ?>) read(other).get("ended")).get("successor"))
                        .isEqualTo("kultur");
            } finally {
                Object plan = each(read(failing).get("planned"), "id").getFirst();
                post(house.office, path(failing) + "/changes/" + plan + "/withdraw", "{}")
                        .expectStatus()
                        .isOk();
            }
        }

        @Test
        void intoOneThatEndedIsRefusedWithTheNameOfWhatFollowsIt() {
            String between = house.department();
            String last = house.department();
            dissolve(between, last, "2026-05-06").expectStatus().isOk();

            assertThat(detailOf(dissolve(house.department(), between, LATER))).contains(between, last);
            assertThat(detailOf(post(
                            house.office,
                            "/api/coordinators",
                            "{\"subject\": \"x\", \"name\": \"X\", \"departments\": [\"%s\"]}".formatted(between))))
                    .contains(between, last);
        }

        private static String detailOf(ResponseSpec refused) {
            Map<?, ?> problem = refused.expectStatus()
                    .isBadRequest()
                    .returnResult(Map.class)
                    .getResponseBody();
            return String.valueOf(problem.get("errors"));
        }

        @Test
        void intoOneThatEndsBeforeIsRefused() {
            String one = house.department();
            String between = house.department();
            dissolve(between, house.department(), "2026-06-01").expectStatus().isOk();

            refuses(dissolve(one, between, LATER), "#/successor", "department-ends-before");
        }

        @Test
        void onADayThatIsNoneIsRefused() {
            post(
                            house.office,
                            path(house.department()) + "/dissolve",
                            "{\"successor\": \"kultur\", \"on\": \"2026-02-30\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/on");
        }
    }
}
