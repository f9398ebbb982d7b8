package city.weltoffen.networking.invitation.web;

import static city.weltoffen.networking.DirectoryHouse.anyUser;
import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.MediaType;

/** An invitation to coordinate. */
@NetworkingTest
class InvitationsApiTest {

    private static final String INVITATIONS = "/api/coordinators/invitations";

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private DirectoryHouse house;
    private TestUser anna;
    private String department;

    @BeforeEach
    void signIn() {
        house = new DirectoryHouse(port);
        anna = anyUser("Anna Angekommen");
        department = house.department();
    }

    private record Made(String id, String token) {

        String body() {
            return "{\"token\": \"%s\"}".formatted(token);
        }
    }

    private String request(String more) {
        return "{\"name\": \"Frau Amt\", \"departments\": [\"%s\"], \"role\": \"DEPUTY\"%s}"
                .formatted(department, more);
    }

    private Made made() {
        Map<?, ?> answer = post(house.office, INVITATIONS, request(""))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
        String id = String.valueOf(((Map<?, ?>) answer.get("invitation")).get("id"));
        return new Made(id, String.valueOf(answer.get("token")));
    }

    @Test
    void appointsWhoSignsInAndAccepts() {
        Made made = made();
        post(house.as(anna), INVITATIONS + "/look", made.body())
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("OPEN");

        post(house.as(anna), INVITATIONS + "/accept", made.body())
                .expectStatus()
                .isOk();
        post(house.as(anna), INVITATIONS + "/accept", made.body())
                .expectStatus()
                .isOk();

        assertThat(get(house.as(anna), "/api/coordinators/me").get("coordinates"))
                .isEqualTo(List.of(department));
        List<?> appointed = items(house.kultur, "/api/coordinators?department=" + department);
        assertThat(each(appointed, "name")).isEqualTo(List.of("Anna Angekommen"));
        assertThat(each(appointed, "role")).isEqualTo(List.of("DEPUTY"));
    }

    @Test
    void isForOnePersonOnly() {
        Made made = made();
        post(house.as(anna), INVITATIONS + "/accept", made.body())
                .expectStatus()
                .isOk();

        refuses(post(house.kultur, INVITATIONS + "/accept", made.body()), "invitation-used");
        refuses(post(house.kultur, INVITATIONS + "/look", made.body()), "invitation-used");
        refuses(post(house.office, INVITATIONS + "/" + made.id() + "/withdraw", "{}"), "invitation-used");
    }

    @Test
    void appointsNobodyAgainWhoseAppointmentHasEnded() {
        Made made = made();
        post(house.as(anna), INVITATIONS + "/accept", made.body())
                .expectStatus()
                .isOk();
        Object appointment = each(items(house.kultur, "/api/coordinators?department=" + department), "id")
                .getFirst();
        template.updateFirst(
                Query.query(Criteria.where("_id").is(appointment)),
                Update.update("since", LocalDate.of(2026, 1, 1)),
                "appointments");
        post(house.office, "/api/coordinators/" + appointment + "/dismiss", "{\"lastDay\": \"2026-05-05\"}")
                .expectStatus()
                .isOk();

        refuses(post(house.as(anna), INVITATIONS + "/accept", made.body()), "invitation-used");
    }

    @Test
    void saysThatItWasWithdrawn() {
        Made made = made();
        post(house.office, INVITATIONS + "/" + made.id() + "/withdraw", "{}")
                .expectStatus()
                .isOk();

        refuses(post(house.as(anna), INVITATIONS + "/accept", made.body()), "invitation-withdrawn");
    }

    @Test
    void saysThatItHasExpired() {
        Made made = made();
        template.updateFirst(
                Query.query(Criteria.where("_id").is(made.id())),
                Update.update("expiresOn", LocalDate.of(2026, 5, 5)),
                "invitations");

        refuses(post(house.as(anna), INVITATIONS + "/accept", made.body()), "invitation-expired");
        refuses(post(house.as(anna), INVITATIONS + "/look", made.body()), "invitation-expired");
    }

    @Test
    void isUnknownByAnotherSecret() {
        post(house.as(anna), INVITATIONS + "/accept", "{\"token\": \"guessed\"}")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("invitation-unknown");
    }

    @Test
    void leadsToWhatFollowsADepartmentThatEndedMeanwhile() {
        Made made = made();
        String successor = house.department();
        post(
                        house.office,
                        "/api/departments/" + department + "/dissolve",
                        "{\"successor\": \"%s\"}".formatted(successor))
                .expectStatus()
                .isOk();

        post(house.as(anna), INVITATIONS + "/accept", made.body())
                .expectStatus()
                .isOk();

        assertThat(get(house.as(anna), "/api/coordinators/me").get("coordinates"))
                .isEqualTo(List.of(successor));
    }

    @Test
    void isNotKeptInAWayThatWouldLetAnybodyAccept() {
        Map<?, ?> answer = house.office
                .post()
                .uri(INVITATIONS)
                .header("Idempotency-Key", "invite-" + department)
                .contentType(MediaType.APPLICATION_JSON)
                .body(request(""))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
        String token = String.valueOf(answer.get("token"));

        assertThat(template.findAll(Document.class, "invitations").toString()).doesNotContain(token);
        assertThat(template.findAll(Document.class, "idempotency_keys").toString())
                .doesNotContain(token);
        assertThat(get(house.office, INVITATIONS).toString()).doesNotContain(token);
    }

    @Test
    void isMadeByTheOfficeForDepartmentsThatGoOnAndDaysToCome() {
        post(house.kultur, INVITATIONS, request("")).expectStatus().isForbidden();
        house.kultur.get().uri(INVITATIONS).exchange().expectStatus().isForbidden();
        refuses(
                post(house.office, INVITATIONS, request(", \"expiresOn\": \"2026-05-05\"")),
                "#/expiresOn",
                "in-the-past");
        refuses(
                post(house.office, INVITATIONS, "{\"name\": \"X\", \"departments\": [\"nobody\"]}"),
                "#/departments/0",
                "department-unknown");
    }
}
