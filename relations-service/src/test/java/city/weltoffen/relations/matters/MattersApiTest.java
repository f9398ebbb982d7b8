package city.weltoffen.relations.matters;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What waits for whom. Other tests leave things behind, so each looks for its own. */
@RelationsTest
class MattersApiTest {

    private static final String PATH = "/api/relations/my-matters";

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void openTheDoor() {
        house = new House(port);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> of(RestTestClient who, Object id) {
        return ((List<Map<String, Object>>) get(who, PATH).get("items"))
                .stream().filter(matter -> id.equals(matter.get("id"))).toList();
    }

    private static List<Object> kinds(RestTestClient who, Object id) {
        return of(who, id).stream().map(matter -> matter.get("kind")).toList();
    }

    private String enquiry() {
        return String.valueOf(created(post(
                        house.office,
                        "/api/enquiries",
                        "{\"kind\": \"cooperation\", \"subject\": \"%s\", \"text\": \"x\"}".formatted(anyName())))
                .get("id"));
    }

    private void routed(String enquiry, String replyBy) {
        String path = "/api/enquiries/" + enquiry;
        post(house.office, path + "/triage", "{}").expectStatus().isOk();
        await("the directory knows kultur")
                .untilAsserted(() -> post(
                                house.office,
                                path + "/route",
                                "{\"departments\": [\"kultur\"], \"replyBy\": \"%s\"}".formatted(replyBy))
                        .expectStatus()
                        .isOk());
    }

    private String activity(String begins, String more) {
        String body = """
                {"kind": "event", "title": {"de": "%s"}, "begins": "%s"%s}
                """.formatted(anyName(), begins, more);
        return String.valueOf(await("the directory knows kultur")
                .until(
                        () -> post(house.office, "/api/activities", body)
                                .returnResult(Map.class)
                                .getResponseBody()
                                .get("id"),
                        id -> id != null));
    }

    @Test
    void areOnlyForThoseInside() {
        Api.anonymous(port).get().uri(PATH).exchange().expectStatus().isUnauthorized();
        Api.as(port, TestTokens.council())
                .get()
                .uri(PATH)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Nested
    class Enquiries {

        @Test
        void waitForTheOfficeAndThenForTheDepartmentAsked() {
            String id = enquiry();
            assertThat(kinds(house.office, id)).containsExactly("enquiry-received");
            assertThat(of(house.kultur, id)).isEmpty();

            routed(id, "2026-05-20");

            assertThat(of(house.office, id)).isEmpty();
            assertThat(of(house.umwelt, id)).isEmpty();
            assertThat(of(house.kultur, id)).singleElement().satisfies(matter -> {
                assertThat(matter)
                        .containsEntry("kind", "statement-asked")
                        .containsEntry("due", "2026-05-20")
                        .containsEntry("department", "kultur")
                        .containsEntry("link", "/enquiries/" + id);
                assertThat(matter.get("verb")).hasToString("{de=Stellung nehmen, en=Give a statement}");
            });
        }

        @Test
        void waitForTheOfficeAgainWhenAllHaveSpoken() {
            String id = enquiry();
            routed(id, "2026-05-20");
            post(
                            house.kultur,
                            "/api/enquiries/" + id + "/statements",
                            "{\"department\": \"kultur\", \"recommendation\": \"ACCEPT\", \"text\": \"x\"}")
                    .expectStatus()
                    .isOk();

            assertThat(of(house.kultur, id)).isEmpty();
            assertThat(kinds(house.office, id)).containsExactly("enquiry-to-decide");
            post(house.office, "/api/enquiries/" + id + "/decide", "{\"outcome\": \"DECLINED\", \"reason\": \"x\"}")
                    .expectStatus()
                    .isOk();
            assertThat(kinds(house.office, id)).containsExactly("enquiry-to-answer");
        }

        @Test
        void waitAlsoForWhoeverDeputises() {
            String id = enquiry();
            routed(id, "2026-05-20");
            String deputy = UUID.randomUUID().toString();
            try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
                networking.write(DirectoryEvents.appointed(UUID.randomUUID().toString(), deputy, "kultur", 1));
            }

            RestTestClient known = Api.as(port, TestTokens.of(TestUser.UMWELT, Map.of("sub", deputy)));
            await().untilAsserted(() -> assertThat(kinds(known, id)).containsExactly("statement-asked"));
        }
    }

    @Nested
    class Activities {

        @Test
        void waitUntilTheyAreReportedAndTheirFollowUpsHaveAnEnd() {
            String id = activity("2026-05-04", ", \"departments\": [\"kultur\"]");
            assertThat(kinds(house.kultur, id)).containsExactly("activity-over");
            assertThat(of(house.office, id)).isEmpty();

            String path = "/api/activities/" + id;
            post(house.kultur, path + "/hold", "{}").expectStatus().isOk();
            assertThat(of(house.kultur, id)).isEmpty();
            post(house.kultur, path + "/outcome", "{\"followUps\": [{\"text\": \"x\"}]}")
                    .expectStatus()
                    .isOk();
            assertThat(kinds(house.kultur, id)).containsExactly("follow-ups-open");
            post(house.kultur, path + "/followUps/1/dismiss", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isOk();
            assertThat(of(house.kultur, id)).isEmpty();
        }

        @Test
        void areTheOfficesWhereNoDepartmentCarriesThem() {
            String id = activity("2026-05-04", "");

            assertThat(kinds(house.office, id)).containsExactly("activity-over");
        }

        @Test
        void areProposedToTheOfficeAlone() {
            var random = ThreadLocalRandom.current();
            RestTestClient anybody = Api.anonymous(port)
                    .mutate()
                    .defaultHeader(
                            "X-Forwarded-For",
                            "2001:db8:%x:%x::1".formatted(random.nextInt(1, 65000), random.nextInt(1, 65000)))
                    .build();
            Object id = created(post(anybody, "/api/public/activity-proposals", """
                            {"kind": "event", "title": "Fest", "text": "x", "begins": "2026-09-01",
                             "proposer": {"name": "Ada", "email": "ada@weltoffen.example"}}
                            """))
                    .get("reference");

            assertThat(of(house.kultur, id)).isEmpty();
            assertThat(of(house.office, id)).singleElement().satisfies(matter -> {
                assertThat(matter).containsEntry("kind", "activity-proposed").containsEntry("due", "2026-09-01");
                assertThat(matter.toString()).doesNotContain("Ada");
            });
        }
    }

    @Nested
    class Relations {

        @Test
        void waitForTheirDepartmentWhenAnAgreementRunsOut() {
            String id = house.proposed(house.partner(anyName()), "CONTACT", "");
            post(
                            house.office,
                            "/api/relations/" + id + "/establish",
                            "{\"on\": \"2020-01-01\", \"agreement\": {\"signedOn\": \"2020-01-01\","
                                    + " \"validUntil\": \"2026-06-01\"}}")
                    .expectStatus()
                    .isOk();

            assertThat(of(house.umwelt, id)).isEmpty();
            assertThat(of(house.kultur, id))
                    .singleElement()
                    .satisfies(matter -> assertThat(matter)
                            .containsEntry("kind", "agreement-ends")
                            .containsEntry("due", "2026-06-01")
                            .containsEntry("department", "kultur"));
        }

        @Test
        void areConfirmedOnceAYear() {
            house.active(house.partner(anyName()), "CONTACT");
            post(house.admin, "/api/operations/relations-service/jobs/relation-confirmations/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();

            await().untilAsserted(
                            () -> assertThat(kinds(house.kultur, "kultur-2026")).containsExactly("confirmation-due"));
            assertThat(of(house.umwelt, "kultur-2026")).isEmpty();
        }
    }
}
