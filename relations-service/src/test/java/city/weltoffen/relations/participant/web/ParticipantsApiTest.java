package city.weltoffen.relations.participant.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.testing.EventLog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

@RelationsTest
class ParticipantsApiTest {

    private static final String PERSON = """
            {"name": "Ada Secretova", "organisation": "=SUM(A1)", "function": "Mayor", "email": "%s", "note": "vegan"}
            """;

    @LocalServerPort
    int port;

    @Autowired
    Activities activities;

    private House house;
    private final String email = "ada-" + UUID.randomUUID() + "@secret.example";

    @BeforeEach
    void know() {
        house = new House(port);
        house.proposed(house.partner(anyName()), "CONTACT", "");
    }

    /** The id of a new activity of kultur. */
    private String activity(String begins) {
        return String.valueOf(created(post(
                        house.kultur,
                        "/api/activities",
                        "{\"kind\": \"event\", \"title\": {\"de\": \"x\"}, \"begins\": \"%s\", \"departments\": [\"kultur\"]}"
                                .formatted(begins)))
                .get("id"));
    }

    private static String list(String activity) {
        return "/api/activities/" + activity + "/participants";
    }

    private static List<?> items(Map<?, ?> list) {
        return (List<?>) list.get("items");
    }

    @Test
    void areAddedChangedAndRemoved() {
        String list = list(activity("2026-06-01"));
        String one = list + "/"
                + created(post(house.kultur, list, PERSON.formatted(email))).get("id");

        put(house.kultur, one, "\"0\"", "{\"name\": \"Ada L.\"}").expectStatus().isOk();
        put(house.office, one, "\"0\"", "{\"name\": \"Ada X.\"}").expectStatus().isEqualTo(412);
        assertThat(get(house.office, list).get("keptUntil")).isEqualTo("2026-07-27");
        assertThat(items(get(house.office, list)))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Ada L.")
                .containsEntry("email", null);

        house.kultur.delete().uri(one).exchange().expectStatus().isNoContent();
        house.kultur.delete().uri(one).exchange().expectStatus().isNotFound();
        assertThat(items(get(house.kultur, list))).isEmpty();
        post(house.kultur, list, "{\"name\": \" \", \"email\": \"x\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void areForTheOfficeAndTheDepartmentsOfTheActivity() {
        String list = list(activity("2026-06-01"));
        post(house.umwelt, list, PERSON.formatted(email)).expectStatus().isForbidden();
        for (String path : List.of(list, list + ".csv")) {
            house.umwelt.get().uri(path).exchange().expectStatus().isForbidden();
            house.admin.get().uri(path).exchange().expectStatus().isForbidden();
            house.office.get().uri(path).exchange().expectStatus().isOk();
        }
    }

    @Test
    void areATableThatNoSpreadsheetComputes() {
        String list = list(activity("2026-06-01"));
        created(post(house.kultur, list, PERSON.formatted(email)));

        String csv = house.kultur
                .get()
                .uri(list + ".csv")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "de")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .returnResult(String.class)
                .getResponseBody();

        assertThat(csv)
                .contains("Name;Organisation;Funktion;E-Mail;Hinweis")
                .contains("Ada Secretova;'=SUM(A1);Mayor;" + email + ";vegan");
    }

    @Test
    void areExportedAndErasedByPerson() {
        String activity = activity("2026-06-01");
        created(post(house.kultur, list(activity), PERSON.formatted(email)));
        String privacy = "/api/activities/participants/privacy/persons/";

        house.kultur.get().uri(privacy + email).exchange().expectStatus().isForbidden();
        assertThat(found(privacy + email))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("activity", activity)
                .containsEntry("note", "vegan");
        assertThat(found(privacy + "ada secretova")).isNotEmpty();
        house.office
                .delete()
                .uri(privacy + "ada secretova")
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        house.office.delete().uri(privacy + email).exchange().expectStatus().isNoContent();
        assertThat(found(privacy + email)).isEmpty();
        assertThat(items(get(house.kultur, list(activity)))).isEmpty();
    }

    private List<?> found(String path) {
        return house.office
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(List.class)
                .getResponseBody();
    }

    @Test
    void areInNoEventAndChangeNoActivity() {
        String activity = activity("2026-06-01");
        long version = activities.require(new ActivityId(activity)).version();
        created(post(house.kultur, list(activity), PERSON.formatted(email)));
        assertThat(activities.require(new ActivityId(activity)).version()).isEqualTo(version);
        post(house.kultur, "/api/activities/" + activity + "/cancel", "{\"reason\": \"x\"}")
                .expectStatus()
                .isOk();

        try (EventLog log = EventLog.of("weltoffen.relations")) {
            assertThat(log.awaitThat(all -> assertThat(all)
                            .filteredOn(event -> activity.equals(event.key()))
                            .hasSize(2)))
                    .noneMatch(event -> event.json().contains("Secretova"));
        }
    }

    @Nested
    class EightWeeksAfter {

        private void forget() {
            post(house.admin, "/api/operations/relations-service/jobs/forget-participants/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();
        }

        /** Moves an activity with a list into the past. */
        private void move(String activity, String begins) {
            put(
                            house.kultur,
                            "/api/activities/" + activity,
                            "*",
                            "{\"kind\": \"event\", \"title\": {\"de\": \"x\"}, \"begins\": \"%s\", \"departments\": [\"kultur\"]}"
                                    .formatted(begins))
                    .expectStatus()
                    .isOk();
        }

        @Test
        void aListIsDeleted() {
            String over = activity("2026-06-01");
            String kept = activity("2026-06-01");
            created(post(house.kultur, list(over), PERSON.formatted(email)));
            created(post(house.kultur, list(kept), PERSON.formatted(email)));
            move(over, "2026-03-10");
            move(kept, "2026-03-12");

            forget();
            forget();

            assertThat(items(get(house.kultur, list(over)))).isEmpty();
            assertThat(items(get(house.kultur, list(kept)))).hasSize(1);
        }

        @Test
        void nobodyIsAddedAnyMore() {
            post(house.kultur, list(activity("2026-03-10")), PERSON.formatted(email))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("participants-over");
        }
    }
}
