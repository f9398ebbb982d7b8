package city.weltoffen.relations.enquiry.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.enquiry.Conversion;
import city.weltoffen.relations.enquiry.ConversionFaults;
import city.weltoffen.relations.enquiry.Enquiries;
import city.weltoffen.relations.relation.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What becomes of an accepted enquiry. */
@RelationsTest
class EnquiryConversionApiTest {

    private static final String CONTACT = "{\"relation\": {\"kind\": \"CONTACT\"}%s}";
    private static final String VISIT =
            "{\"activity\": {\"kind\": \"incoming-delegation\", \"title\": {\"de\": \"Besuch\"},"
                    + " \"begins\": \"2026-06-01\"%s}%s}";

    @LocalServerPort
    int port;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Relations relations;

    private House house;
    private ConversionFaults faults;
    private final String city = anyName();
    private String partner = "";

    @BeforeEach
    void open() {
        house = new House(port);
        faults = new ConversionFaults(enquiries, relations);
        partner = house.partner(city);
    }

    /** With kultur asked, accepted. */
    private String accepted() {
        String id = String.valueOf(created(post(
                        house.office,
                        "/api/enquiries",
                        ("{\"kind\": \"delegation-visit\", \"subject\": \"Visit of %s\", \"text\": \"We come.\","
                                        + " \"country\": \"PL\", \"themes\": [\"youth\"], \"fileReference\": \"15.2\"}")
                                .formatted(city)))
                .get("id"));
        done(id, "triage", "{}");
        await("the directory knows kultur")
                .untilAsserted(() -> done(id, "route", "{\"departments\": [\"kultur\"], \"replyBy\": \"2026-12-31\"}"));
        done(id, "decide", "{\"outcome\": \"ACCEPTED\", \"reason\": \"fits\"}");
        return id;
    }

    private void done(String id, String verb, String json) {
        post(house.office, "/api/enquiries/" + id + "/" + verb, json)
                .expectStatus()
                .isOk();
    }

    private ResponseSpec convert(String id, String json) {
        return post(house.office, "/api/enquiries/" + id + "/convert", json);
    }

    private String with(String partner) {
        return ", \"partner\": \"%s\"".formatted(partner);
    }

    private String asNew(String name) {
        return ", \"newPartner\": {\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}}".formatted(name);
    }

    private static Map<?, ?> conversion(ResponseSpec answer) {
        var enquiry = answer.expectStatus().isOk().returnResult(Map.class).getResponseBody();
        return (Map<?, ?>) enquiry.get("conversion");
    }

    private static void expectProblem(ResponseSpec answer, String code) {
        answer.expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private int total(String query, Object... variables) {
        return ((Number) get(house.office, query, variables).get("total")).intValue();
    }

    @Nested
    class ToARelation {

        @Test
        void asksBeforeItAddsAPartnerThatLooksKnown() {
            String id = accepted();

            expectProblem(convert(id, CONTACT.formatted(asNew(city))), "likely-duplicate");
            var conversion = conversion(convert(id, CONTACT.formatted(with(partner))));

            assertThat(conversion.get("to")).isEqualTo("RELATION");
            var relation = get(house.office, "/api/relations/" + conversion.get("id"));
            assertThat(relation.get("partner")).isEqualTo(partner);
            assertThat(relation.get("involved")).isEqualTo(List.of("kultur"));
            assertThat(get(house.office, "/api/enquiries/" + id).get("partner")).isEqualTo(partner);
            expectProblem(convert(id, CONTACT.formatted(with(partner))), "already-converted");
        }

        @Test
        void needsAPartner() {
            String id = accepted();

            refusesFields(convert(id, CONTACT.formatted("")), "#/partner");
            assertThat(get(house.office, "/api/enquiries/" + id).get("conversion"))
                    .isNull();
        }
    }

    @Nested
    class ToAnActivity {

        @Test
        void plansItWithWhatTheEnquiryKnows() {
            String id = accepted();

            var conversion = conversion(
                    convert(id, VISIT.formatted(", \"place\": \"Rathaus\", \"ends\": \"2026-06-03\"", with(partner))));

            assertThat(conversion.get("to")).isEqualTo("ACTIVITY");
            assertThat(conversion.get("done")).isEqualTo(true);
            var activity = get(house.office, "/api/activities/" + conversion.get("id"));
            assertThat(activity.get("state")).isEqualTo("PLANNED");
            assertThat(activity.get("kind")).isEqualTo("incoming-delegation");
            assertThat(activity.get("place")).isEqualTo("Rathaus");
            assertThat(activity.get("begins")).isEqualTo("2026-06-01");
            assertThat(activity.get("ends")).isEqualTo("2026-06-03");
            assertThat(activity.get("fileReference")).isEqualTo("15.2");
            assertThat(activity.toString()).contains(partner, "youth", "kultur");
            assertThat(get(house.office, "/api/enquiries/" + id).get("partner")).isEqualTo(partner);
            expectProblem(convert(id, VISIT.formatted("", "")), "already-converted");
            expectProblem(convert(id, CONTACT.formatted(with(partner))), "already-converted");
        }

        @Test
        void needsNoPartner() {
            var conversion = conversion(convert(accepted(), VISIT.formatted("", "")));

            var activity = get(house.office, "/api/activities/" + conversion.get("id"));
            assertThat(activity.get("ends")).isEqualTo("2026-06-01");
        }

        @Test
        void saysWhatIsWrongWithEachField() {
            String id = accepted();

            refusesFields(
                    convert(
                            id,
                            ("{\"activity\": {\"kind\": \"party\", \"title\": {\"de\": \"x\"}, \"begins\":"
                                    + " \"2026-06-02\", \"ends\": \"2026-06-01\", \"departments\": [\"nobody\"]},"
                                    + " \"partner\": \"nobody\"}")),
                    "#/activity/kind",
                    "#/activity/ends",
                    "#/activity/departments",
                    "#/partner");
            refusesFields(
                    convert(id, "{\"activity\": {\"kind\": \"\"}}"),
                    "#/activity/kind",
                    "#/activity/title",
                    "#/activity/begins");
            refusesFields(convert(id, "{}"), "#/relation");
            refusesFields(convert(id, VISIT.formatted("", ", \"relation\": {\"kind\": \"CONTACT\"}")), "#/activity");
            assertThat(get(house.office, "/api/enquiries/" + id).get("conversion"))
                    .isNull();
        }

        @Test
        void isForTheOffice() {
            post(house.kultur, "/api/enquiries/" + accepted() + "/convert", VISIT.formatted("", ""))
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class SeveralAtATime {

        @Test
        void makeOneRelationAndOnePartner() throws Exception {
            String id = accepted();
            String name = anyName();

            assertThat(statuses(id, CONTACT.formatted(asNew(name))))
                    .contains(200)
                    .isSubsetOf(200, 409);

            String made =
                    String.valueOf(get(house.office, "/api/enquiries/" + id).get("partner"));
            assertThat(total("/api/relations?partner=" + made)).isEqualTo(1);
            assertThat(total("/api/partners?q={q}", name)).isEqualTo(1);
        }

        @Test
        void makeOneActivity() throws Exception {
            String id = accepted();

            assertThat(statuses(id, VISIT.formatted("", with(partner))))
                    .contains(200)
                    .isSubsetOf(200, 409);

            assertThat(total("/api/activities?partner=" + partner)).isEqualTo(1);
        }

        @Test
        void makeEitherARelationOrAnActivity() throws Exception {
            String id = accepted();

            assertThat(statuses(id, VISIT.formatted("", with(partner)), CONTACT.formatted(with(partner))))
                    .contains(200, 409);

            assertThat(total("/api/activities?partner=" + partner) + total("/api/relations?partner=" + partner))
                    .isEqualTo(1);
        }

        private List<Integer> statuses(String id, String... bodies) throws Exception {
            List<Callable<Integer>> attempts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String body = bodies[i % bodies.length];
                attempts.add(() ->
                        convert(id, body).returnResult(String.class).getStatus().value());
            }
            List<Integer> statuses = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(attempts)) {
                    statuses.add(done.get());
                }
            }
            return statuses;
        }
    }

    @Nested
    class Interrupted {

        @Test
        void isDoneAgainForTheSameOfTheTwo() {
            String id = accepted();
            String begun = faults.interrupt(id, Conversion.Target.ACTIVITY);
            assertThat(((Map<?, ?>) get(house.office, "/api/enquiries/" + id).get("conversion")).get("done"))
                    .isEqualTo(false);

            expectProblem(convert(id, CONTACT.formatted(with(partner))), "conversion-begun.activity");
            var conversion = conversion(convert(id, VISIT.formatted("", with(partner))));

            assertThat(conversion.get("id")).isEqualTo(begun);
            assertThat(conversion.get("done")).isEqualTo(true);
        }

        @Test
        void isCompletedWithThePartnerOfWhatIsThere() {
            String id = accepted();
            String begun = faults.interruptAfterProposing(id, partner);

            var conversion = conversion(convert(id, CONTACT.formatted(with(house.partner(anyName())))));

            assertThat(conversion.get("id")).isEqualTo(begun);
            assertThat(get(house.office, "/api/enquiries/" + id).get("partner")).isEqualTo(partner);
        }
    }
}
