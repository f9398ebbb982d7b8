package city.weltoffen.networking.coordinator.web;

import static city.weltoffen.networking.DirectoryHouse.anyUser;
import static city.weltoffen.networking.DirectoryHouse.atOnce;
import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@NetworkingTest
class CoordinatorsApiTest {

    private static final String COORDINATORS = "/api/coordinators/";

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private DirectoryHouse house;
    private TestUser anna;
    private TestUser bernd;

    @BeforeEach
    void signIn() {
        house = new DirectoryHouse(port);
        anna = anyUser("Anna Amt");
        bernd = anyUser("Bernd Büro");
    }

    private static String days(String from, String to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }

    private List<?> coordinated(TestUser user) {
        return (List<?>) get(house.as(user), COORDINATORS + "me").get("coordinates");
    }

    @Nested
    class Appointing {

        @Test
        void mayCoverSeveralDepartments() {
            String one = house.department();
            String other = house.department();

            house.appointed(anna.subject(), "DEPUTY", one, other);

            assertThat(coordinated(anna)).asList().containsExactlyInAnyOrder(one, other);
        }

        @Test
        void twiceForTheSameDepartmentIsRefused() {
            String one = house.department();
            house.appointed(anna.subject(), "COORDINATOR", one);

            refuses(
                    post(
                            house.office,
                            "/api/coordinators",
                            "{\"subject\": \"%s\", \"name\": \"Anna\", \"departments\": [\"%s\"], \"role\": \"DEPUTY\"}"
                                    .formatted(anna.subject(), one)),
                    "#/departments/0",
                    "already-appointed");
        }

        @Test
        void twiceAtOnceForTheSameDepartmentHappensOnce() {
            String one = house.department();
            String request = "{\"subject\": \"%s\", \"name\": \"Anna\", \"departments\": [\"%s\"]}"
                    .formatted(anna.subject(), one);

            List<Integer> answers = atOnce(8, () -> post(house.office, "/api/coordinators", request));

            assertThat(answers).containsOnly(201, 400).containsOnlyOnce(201);
            assertThat(items(house.kultur, "/api/coordinators?department=" + one))
                    .hasSize(1);
        }

        @Test
        void isForTheOffice() {
            post(
                            house.kultur,
                            "/api/coordinators",
                            "{\"subject\": \"x\", \"name\": \"X\", \"departments\": [\"kultur\"]}")
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class ChangingDepartments {

        @Test
        void keepsForWhichItHeldBefore() {
            String one = house.department();
            String other = house.department();
            String id = house.appointed(anna.subject(), "COORDINATOR", one);

            post(house.office, COORDINATORS + id + "/departments", "{\"departments\": [\"%s\"]}".formatted(other))
                    .expectStatus()
                    .isOk();

            assertThat(coordinated(anna)).isEqualTo(List.of(other));
            assertThat(each(items(house.kultur, "/api/coordinators?past=true&department=" + one), "id"))
                    .isEqualTo(List.of(id));
        }
    }

    @Nested
    class Absences {

        private String id;

        @BeforeEach
        void appointed() {
            id = house.appointed(anna.subject(), "COORDINATOR", house.department());
        }

        private Object absences() {
            return ((Map<?, ?>)
                            ((List<?>) get(house.as(anna), COORDINATORS + "me").get("appointments")).getFirst())
                    .get("absences");
        }

        @Test
        void areEnteredChangedAndWithdrawnByThePerson() {
            String path = COORDINATORS + id + "/absences";
            post(house.as(anna), path, days("2026-06-01", "2026-06-12"))
                    .expectStatus()
                    .isOk();
            post(house.as(anna), path, days("2026-08-01", "2026-08-02"))
                    .expectStatus()
                    .isOk();
            post(house.as(anna), path + "/2026-06-01/change", days("2026-06-02", "2026-06-20"))
                    .expectStatus()
                    .isOk();
            post(house.as(anna), path + "/2026-08-01/withdraw", "{}")
                    .expectStatus()
                    .isOk();

            assertThat(absences()).isEqualTo(List.of(Map.of("from", "2026-06-02", "to", "2026-06-20")));
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.key().equals(id))
                        .filteredOn(event -> event.type().endsWith("coordinator.absent.v1"))
                        .hasSize(4)
                        .last()
                        .satisfies(event -> assertThat(event.json())
                                .contains("\"withdrawn\":true")
                                .contains("\"absences\":[{\"from\":\"2026-06-02\",\"to\":\"2026-06-20\"}]")));
            }
        }

        @Test
        void thatOverlapAreRefused() {
            String path = COORDINATORS + id + "/absences";
            post(house.as(anna), path, days("2026-06-01", "2026-06-12"))
                    .expectStatus()
                    .isOk();

            refuses(post(house.as(anna), path, days("2026-06-12", "2026-06-13")), "#/from", "absence-overlaps");
            refuses(post(house.as(anna), path, days("2026-06-13", "2026-06-12")), "#/to", "ends-before-begin");
        }

        @Test
        void ofOthersAreTheOfficesBusiness() {
            String path = COORDINATORS + id + "/absences";

            post(house.kultur, path, days("2026-06-01", "2026-06-12"))
                    .expectStatus()
                    .isForbidden();
            post(house.office, path, days("2026-06-01", "2026-06-12"))
                    .expectStatus()
                    .isOk();
            post(house.kultur, path + "/2026-06-01/withdraw", "{}")
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class Deputies {

        @Test
        void actInVertretungWhileACoordinatorIsAway() {
            String department = house.department();
            String coordination = house.appointed(anna.subject(), "COORDINATOR", department);
            house.appointed(bernd.subject(), "DEPUTY", department);

            changesTheProfile(department, "youth");
            post(house.as(anna), COORDINATORS + coordination + "/absences", days("2026-05-06", "2026-05-06"))
                    .expectStatus()
                    .isOk();
            changesTheProfile(department, "education");

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.key().equals(department))
                        .filteredOn(event -> event.type().endsWith("department.changed.v1"))
                        .extracting(event -> event.header("ce_deputising"))
                        .containsExactly("", "true"));
            }
        }

        private void changesTheProfile(String department, String theme) {
            Rest.put(
                            house.as(bernd),
                            "/api/departments/" + department,
                            "*",
                            DirectoryHouse.details(department)
                                    .replace("\"youth\"", "\"science\", \"%s\"".formatted(theme)))
                    .expectStatus()
                    .isOk();
        }
    }

    @Nested
    class Leaving {

        private String successor(TestUser user) {
            return "\"successor\": {\"subject\": \"%s\", \"name\": \"%s\"}".formatted(user.subject(), user.name());
        }

        private String leave(TestUser user) {
            return COORDINATORS + "persons/" + user.subject() + "/leave";
        }

        @Test
        void handsEverythingToTheSuccessorWhoIsAppointedWhereTheyAreNotYet() {
            String one = house.department();
            String other = house.department();
            String id = house.appointed(anna.subject(), "COORDINATOR", one);
            house.appointed(anna.subject(), "DEPUTY", other);
            house.appointed(bernd.subject(), "DEPUTY", one);

            post(house.office, leave(anna), "{\"lastDay\": \"2026-05-05\", %s}".formatted(successor(bernd)))
                    .expectStatus()
                    .isOk();

            assertThat(coordinated(anna)).isEmpty();
            assertThat(coordinated(bernd)).asList().containsExactlyInAnyOrder(one, other);
            assertThat(each(items(house.kultur, "/api/coordinators?department=" + one), "role"))
                    .contains("COORDINATOR");
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.key().equals(id))
                        .filteredOn(event -> event.type().endsWith("coordinator.dismissed.v1"))
                        .singleElement()
                        .satisfies(event -> assertThat(event.json())
                                .contains("\"successor\":\"%s\"".formatted(bernd.subject()))
                                .doesNotContain(bernd.name())));
            }
        }

        @Test
        void onALaterDayIsPlannedCanBeWithdrawnAndIsCarriedOutAfterIt() {
            String one = house.department();
            String id = house.appointed(anna.subject(), "COORDINATOR", one);
            String request = "{\"lastDay\": \"2026-06-30\", %s}".formatted(successor(bernd));

            post(house.office, leave(anna), request).expectStatus().isOk();
            post(house.office, COORDINATORS + id + "/stay", "{}").expectStatus().isOk();
            post(house.office, COORDINATORS + id + "/stay", "{}").expectStatus().isNotFound();
            post(house.office, leave(anna), request).expectStatus().isOk();
            house.runs("end-appointments");
            assertThat(coordinated(anna)).isEqualTo(List.of(one));
            assertThat(coordinated(bernd)).isEmpty();

            template.updateFirst(
                    Query.query(Criteria.where("_id").is(id)),
                    Update.update("leaving.lastDay", LocalDate.of(2026, 5, 5)).set("since", LocalDate.of(2026, 1, 1)),
                    "appointments");
            house.runs("end-appointments");
            house.runs("end-appointments");

            assertThat(coordinated(anna)).isEmpty();
            assertThat(coordinated(bernd)).isEqualTo(List.of(one));
            assertThat(each(items(house.kultur, "/api/coordinators?past=true&department=" + one), "until"))
                    .isEqualTo(List.of("2026-05-05"));
        }

        @Test
        void toOneselfOrNobodyIsRefused() {
            house.appointed(anna.subject(), "COORDINATOR", house.department());

            refuses(
                    post(house.office, leave(anna), "{%s}".formatted(successor(anna))),
                    "#/successor/subject",
                    "same-person");
            refuses(
                    post(
                            house.office,
                            leave(anna),
                            "{\"successor\": {\"subject\": \"%s\"}}".formatted(bernd.subject())),
                    "#/successor/name",
                    "name-missing");
            post(house.office, leave(anna), "{}").expectStatus().isBadRequest();
            refuses(post(house.office, leave(bernd), "{%s}".formatted(successor(anna))), "#/subject", "not-appointed");
        }

        @Test
        void isForTheOffice() {
            post(house.kultur, leave(anna), "{%s}".formatted(successor(bernd)))
                    .expectStatus()
                    .isForbidden();
            house.kultur
                    .get()
                    .uri(COORDINATORS + "persons/" + anna.subject() + "/held")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            house.office
                    .get()
                    .uri(COORDINATORS + "persons/" + anna.subject() + "/held")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }
}
