package city.weltoffen.notification.byrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class DefaultRulesApiTest {

    @LocalServerPort
    int port;

    private final EventWriter networking = EventWriter.of("weltoffen.networking");
    private final EventWriter measures = EventWriter.of("weltoffen.measures");
    private String person;
    private Api api;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, ?>> defaults(Api who) {
        List<Map<String, ?>> all = who.get("/api/subscriptions/defaults")
                .expectStatus()
                .isOk()
                .returnResult(List.class)
                .getResponseBody();
        return all.stream().collect(Collectors.toMap(one -> String.valueOf(one.get("key")), one -> one));
    }

    private RestTestClient.ResponseSpec choose(String key, boolean on) {
        return api.client()
                .put()
                .uri("/api/subscriptions/defaults/{key}", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"on\": " + on + "}")
                .exchange();
    }

    private String coordinatedDepartment() {
        String slug = "d" + UUID.randomUUID().toString().replace("-", "");
        networking.write(DirectoryEvents.department(slug));
        networking.write(DirectoryEvents.appointed(UUID.randomUUID().toString(), person, slug, 1));
        await().untilAsserted(() -> assertThat(defaults(api)).containsKey("department-measures"));
        return slug;
    }

    private List<?> entries() {
        return (List<?>) api.inbox("").get("items");
    }

    @Test
    void comeWithTheRolesOfThePerson() {
        assertThat(defaults(api).keySet()).contains("trainings").doesNotContain("coordination", "reports", "sources");
        assertThat(defaults(Api.as(port, TestTokens.council())).keySet()).containsExactly("reports");
        assertThat(defaults(Api.as(port, TestTokens.admin())).keySet()).containsExactly("sources");
        assertThat(defaults(Api.as(port, TestTokens.office()))
                        .get("departments")
                        .get("mandatory"))
                .isEqualTo(true);
    }

    @Test
    void theMandatoryOnesStayOn() {
        coordinatedDepartment();

        choose("coordination", false)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("default-mandatory");
        choose("coordination", true).expectStatus().isOk();
    }

    @Test
    void thoseOfAnotherRoleAndUnknownOnesAreAsIfTheyDidNotExist() {
        choose("reports", false).expectStatus().isNotFound();
        choose("none", false).expectStatus().isNotFound();
    }

    @Test
    void reachWhoCoordinatesTheDepartmentUnlessTheySwitchedThemOff() {
        String slug = coordinatedDepartment();
        Tags ours = Tags.none().withDepartments(Set.of(slug));

        measures.write(SomeEvents.statusChanged("First", ours));
        await().untilAsserted(() -> assertThat(entries()).hasSize(1));
        assertThat(entries().getFirst().toString())
                .contains("First", "DEFAULT", "Measures of my department", "department=" + slug);

        choose("department-measures", false).expectStatus().isOk();
        assertThat(defaults(api).get("department-measures").get("on")).isEqualTo(false);
        measures.write(SomeEvents.statusChanged("Second", ours));
        measures.write(SomeEvents.statusChanged("Last", ours, Addressee.person(person)));

        await().untilAsserted(() -> assertThat(entries().getFirst().toString()).contains("Last", "ADDRESSEE"));
        assertThat(entries().toString()).contains("First").doesNotContain("Second");
        assertThat(entries().getFirst().toString()).doesNotContain("DEFAULT");
    }

    @Test
    void thatAreOffReachWhoSwitchedThemOn() {
        String slug = coordinatedDepartment();
        Tags ours = Tags.none().withDepartments(Set.of(slug));
        measures.write(SomeEvents.activityPlanned("Before", ours));
        measures.write(SomeEvents.statusChanged("Between", ours));
        await().untilAsserted(() -> assertThat(entries().toString()).contains("Between"));

        choose("department-activities", true).expectStatus().isOk();
        measures.write(SomeEvents.activityPlanned("After", ours));

        await().untilAsserted(() -> assertThat(entries().toString()).contains("After"));
        assertThat(entries().toString()).doesNotContain("Before");
    }
}
