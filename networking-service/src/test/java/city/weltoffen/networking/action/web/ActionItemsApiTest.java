package city.weltoffen.networking.action.web;

import static city.weltoffen.networking.Group.list;
import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.Group;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.succession.DepartmentFollower;
import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.PersonFollower;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class ActionItemsApiTest {

    private static final String PATH = "/api/action-items";

    @LocalServerPort
    int port;

    @Autowired
    List<DepartmentFollower> departmentFollowers;

    @Autowired
    List<PersonFollower> personFollowers;

    private Group group;

    @BeforeEach
    void signIn() {
        group = new Group(port);
    }

    private static String item(String department, String due, String more) {
        return """
                {"title": "Partner anfragen", "department": "%s", "due": "%s"%s}
                """.formatted(department, due, more);
    }

    private static String person(String subject) {
        return ", \"person\": \"%s\"".formatted(subject);
    }

    private static String assigned(RestTestClient as, String json) {
        return String.valueOf(
                body(post(as, PATH, json).expectStatus().isCreated()).get("id"));
    }

    private static Map<?, ?> act(RestTestClient as, String id, String verb, String json) {
        return body(post(as, PATH + "/" + id + "/" + verb, json).expectStatus().isOk());
    }

    @Nested
    class Assigning {

        @Test
        void tellsWhomeverItIsForAndNothingThatWasTyped() {
            String id = assigned(group.office, item("kultur", "2026-06-01", person(TestUser.KULTUR.subject())));

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                String event = log.awaitThat(all -> assertThat(all).anyMatch(one -> id.equals(one.key()))).stream()
                        .filter(one -> id.equals(one.key()))
                        .findFirst()
                        .orElseThrow()
                        .toString();
                assertThat(event)
                        .contains("action-item.assigned", "person:" + TestUser.KULTUR.subject(), "Kulturbüro")
                        .doesNotContain("Partner anfragen", "Kim Kultur");
            }
        }

        @Test
        void isForTheOwnDepartmentOnly() {
            assertThat(assigned(group.umwelt, item("umwelt", "2026-06-01", ""))).isNotBlank();
            post(group.umwelt, PATH, item("kultur", "2026-06-01", ""))
                    .expectStatus()
                    .isForbidden();
        }

        @Test
        void refusesWhatCannotBe() {
            refuses(item("nix", "2026-06-01", ""), "#/department");
            refuses(item("kultur", "2026-05-01", ""), "#/due");
            refuses(item("kultur", "2026-06-01", person(TestUser.UMWELT.subject())), "#/person");
            refuses(item("kultur", "2026-06-01", ", \"source\": {\"meeting\": \"nix\"}"), "#/source/meeting");
        }

        private void refuses(String json, String pointer) {
            post(group.office, PATH, json)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer);
        }
    }

    @Nested
    class Changing {

        @Test
        void isNotForOtherDepartments() {
            String id = assigned(group.office, item("kultur", "2026-06-01", ""));

            post(group.umwelt, PATH + "/" + id + "/complete", "{}")
                    .expectStatus()
                    .isForbidden();
            assertThat(get(group.umwelt, PATH + "/" + id).get("mayAct")).isEqualTo(false);
        }

        @Test
        void handsOverAndRemembers() {
            String id = assigned(group.office, item("kultur", "2026-06-01", ""));

            Map<?, ?> item =
                    act(group.kultur, id, "hand-over", "{\"department\": \"umwelt\", \"reason\": \"passt besser\"}");

            assertThat(((Map<?, ?>) item.get("responsible")).get("department")).isEqualTo("umwelt");
            assertThat(list(item, "history").getLast())
                    .containsEntry("verb", "HANDED_OVER")
                    .containsEntry("reason", "passt besser");
        }

        @Test
        void recordsThatADeputyActedForSomebodyAway() {
            Group.Colleague away = group.appointed("vhs", "COORDINATOR");
            Group.Colleague deputy = group.appointed("vhs", "DEPUTY");
            post(
                            away.api(),
                            "/api/coordinators/" + away.appointment() + "/absences",
                            "{\"from\": \"2026-05-01\", \"to\": \"2026-05-20\"}")
                    .expectStatus()
                    .isOk();
            String id = assigned(group.office, item("vhs", "2026-06-01", person(away.subject())));

            assertThat(waitingFor(deputy.api())).contains(id);
            Map<?, ?> item = act(deputy.api(), id, "complete", "{}");

            assertThat(list(item, "history").getLast()).containsEntry("deputising", true);
            assertThat(waitingFor(deputy.api())).doesNotContain(id);
        }

        private static List<Object> waitingFor(RestTestClient person) {
            return list(get(person, PATH + "/my-matters"), "items").stream()
                    .map(matter -> matter.get("id"))
                    .toList();
        }
    }

    @Nested
    class Listing {

        @Test
        void findsByDepartmentStateAndWords() {
            String id = assigned(group.office, item("wirtschaft", "2026-06-01", ""));
            String done = assigned(group.office, item("wirtschaft", "2026-06-01", ""));
            act(group.office, done, "complete", "{\"note\": \"erledigt\"}");

            assertThat(ids("?department=wirtschaft&q=partner")).contains(id).doesNotContain(done);
            assertThat(ids("?department=wirtschaft&state=DONE")).contains(done).doesNotContain(id);
            assertThat(ids("?department=wirtschaft&overdue=true")).isEmpty();
            assertThat(ids("?mine=true")).doesNotContain(id);
        }

        private List<Object> ids(String query) {
            return list(get(group.kultur, PATH + query), "items").stream()
                    .map(item -> item.get("id"))
                    .toList();
        }

        @Test
        void addsUpByDepartmentAndNeverByPerson() {
            assigned(group.office, item("kultur", "2026-06-01", person(TestUser.KULTUR.subject())));

            String sums = Group.text(group.kultur, PATH + "/by-department");

            assertThat(sums).contains("\"department\":\"kultur\"").doesNotContain(TestUser.KULTUR.subject());
        }
    }

    @Nested
    class Following {

        @Test
        void goesToTheSuccessorOfADepartmentOnce() {
            String id = assigned(group.office, item("wirtschaft", "2026-06-01", ""));
            DepartmentSuccession merged = new DepartmentSuccession(
                    "wirtschaft",
                    new LocalizedText("Wirtschaft", "Economy"),
                    "umwelt",
                    List.of("umwelt"),
                    LocalDate.of(2026, 5, 6));

            departmentFollowers.forEach(follower -> follower.follow(merged));
            departmentFollowers.forEach(follower -> follower.follow(merged));

            Map<?, ?> item = get(group.office, PATH + "/" + id);
            assertThat(((Map<?, ?>) item.get("responsible")).get("department")).isEqualTo("umwelt");
            assertThat(list(item, "history")).hasSize(2);
        }

        @Test
        void goesToWhomeverTakesOverFromAPerson() {
            Group.Colleague leaving = group.appointed("jugend", "COORDINATOR");
            Group.Colleague successor = group.appointed("jugend", "COORDINATOR");
            String id = assigned(group.office, item("jugend", "2026-06-01", person(leaving.subject())));

            assertThat(personFollowers)
                    .flatMap(follower -> follower.held(leaving.subject()))
                    .anySatisfy(matter -> assertThat(matter.link()).endsWith(id));
            personFollowers.forEach(follower ->
                    follower.handOver(new HandOver(List.of("jugend"), leaving.subject(), successor.subject())));

            Map<?, ?> responsible =
                    (Map<?, ?>) get(group.office, PATH + "/" + id).get("responsible");
            assertThat(responsible.get("person")).hasFieldOrPropertyWithValue("subject", successor.subject());
        }
    }
}
