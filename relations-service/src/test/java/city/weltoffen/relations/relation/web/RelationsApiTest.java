package city.weltoffen.relations.relation.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.relations.House.body;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@RelationsTest
class RelationsApiTest {

    private static final String RESOLUTION = "\"resolution\": {\"body\": \"Rat\", \"on\": \"2026-04-30\"}";

    @LocalServerPort
    int port;

    private House house;
    private RestTestClient office;
    private RestTestClient kultur;
    private RestTestClient umwelt;

    @BeforeEach
    void signIn() {
        house = new House(port);
        office = house.office;
        kultur = house.kultur;
        umwelt = house.umwelt;
    }

    private String proposed(String name, String kind, String more) {
        return house.proposed(house.partner(name), kind, more);
    }

    private String active(String name, String kind) {
        return house.active(house.partner(name), kind);
    }

    @Nested
    class Proposing {

        @Test
        void saysWhichValuesAreOnNoneOfTheCitysLists() {
            refusesFields(
                    post(
                            office,
                            "/api/relations",
                            "{\"partner\": \"x\", \"kind\": \"CONTACT\", \"themes\": [\"sports\"], \"responsible\":"
                                    + " \"nobody\", \"summary\": {\"tlh\": \"Qapla\"}, \"open\": true, \"confidential\":"
                                    + " true}"),
                    "#/themes",
                    "#/responsible",
                    "#/summary",
                    "#/open");
        }

        @Test
        void saysWhichPartnersAndCountriesNobodyKnows() {
            refuses(body("nobody", "CONTACT", ""), "#/partner");
            refuses(body("x", "EU_PROJECT", """
                , "actors": ["nobody"], "project": {"begins": "2026-05-02", "ends": "2026-05-01",
                "consortium": [{"name": "Rouen", "country": "FR"}, {"name": "Atlantis", "country": "XA"}]}\
                """), "#/actors", "#/project/ends", "#/project/consortium/1/country");
        }

        @Test
        void takesALanguageWithoutATextForNoText() {
            String id = proposed(anyName(), "CONTACT", ", \"summary\": {\"de\": null, \"en\": \" \"}");

            assertThat(Rest.get(office, "/api/relations/" + id).get("summary")).isEqualTo(Map.of());
        }

        private void refuses(String json, String... pointers) {
            refusesAt("/api/relations", json, pointers);
        }

        @Test
        void isForTheDepartmentsConcerned() {
            String id = proposed(anyName(), "CONTACT", "");

            post(umwelt, "/api/relations/" + id + "/confirm", "{}")
                    .expectStatus()
                    .isForbidden();
            post(kultur, "/api/relations/" + id + "/confirm", "{}")
                    .expectStatus()
                    .isOk();
        }
    }

    private void refusesAt(String path, String json, String... pointers) {
        refusesFields(post(office, path, json), pointers);
    }

    @Nested
    class ImpossibleDates {

        @Test
        void areRefusedWhereTheyStand() {
            String proposed = "/api/relations/" + proposed(anyName(), "TWINNING", "") + "/establish";
            refusesAt(proposed, "{\"on\": \"2026-05-07\", %s}".formatted(RESOLUTION), "#/on");
            refusesAt(
                    proposed,
                    "{\"on\": \"2026-05-01\", \"resolution\": {\"body\": \"Rat\", \"on\": \"2026-05-07\"}}",
                    "#/resolution/on");
            refusesAt(proposed, agreement("\"validUntil\": \"2027-01-01\""), "#/agreement/signedOn");
            refusesAt(proposed, agreement("\"signedOn\": \"2026-05-07\""), "#/agreement/signedOn");
            refusesAt(
                    proposed,
                    agreement("\"signedOn\": \"2026-05-01\", \"validUntil\": \"2026-04-30\""),
                    "#/agreement/validUntil");
            refusesAt(
                    proposed,
                    agreement("\"signedOn\": \"2026-05-01\", \"validUntil\": \"+999999999-12-31\""),
                    "#/agreement/validUntil");
            refusesAt(proposed, agreement("\"signedOn\": \"2026-02-30\""), "#/agreement/signedOn");
        }

        @Test
        void areRefusedOfRenewingAndEndingToo() {
            String relation = "/api/relations/" + active(anyName(), "CONTACT");

            refusesAt(relation + "/renew-agreement", "{}", "#/signedOn");
            refusesAt(
                    relation + "/renew-agreement",
                    "{\"signedOn\": \"2026-05-01\", \"validUntil\": \"2026-04-30\"}",
                    "#/validUntil");
            refusesAt(relation + "/end", "{\"on\": \"2019-12-31\", \"reason\": \"x\"}", "#/on");
            refusesAt(relation + "/end", "{\"on\": \"2026-05-07\", \"reason\": \"x\"}", "#/on");
        }

        private String agreement(String json) {
            return "{\"on\": \"2026-05-01\", %s, \"agreement\": {%s}}".formatted(RESOLUTION, json);
        }
    }

    @Nested
    class AMembership {

        private static final String MEMBERSHIP = ", \"membership\": {\"role\": \"Mitglied\"}";

        @Test
        void isReviewedByItsDepartmentAndRemembersTheReason() {
            String relation = "/api/relations/" + proposed(anyName(), "NETWORK_MEMBERSHIP", MEMBERSHIP);
            post(office, relation + "/establish", "{\"on\": \"2026-05-01\"}")
                    .expectStatus()
                    .isOk();
            String json = "{\"use\": \"LEAVE\", \"reason\": \"zu teuer\"}";

            post(umwelt, relation + "/review-use", json).expectStatus().isForbidden();
            post(kultur, relation + "/review-use", json)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.membership.use")
                    .isEqualTo("LEAVE")
                    .jsonPath("$.membership.reviewedOn")
                    .isEqualTo("2026-05-06")
                    .jsonPath("$.history[2].verb")
                    .isEqualTo("USE_REVIEWED")
                    .jsonPath("$.history[2].outcome")
                    .isEqualTo("LEAVE")
                    .jsonPath("$.history[2].reason")
                    .isEqualTo("zu teuer");
            refusesAt(relation + "/review-use", "{}", "#/use");
        }

        @Test
        void isMadeOfAContactWithItsRole() {
            String relation = "/api/relations/" + active(anyName(), "CONTACT");

            refusesAt(relation + "/convert", "{\"kind\": \"NETWORK_MEMBERSHIP\"}", "#/membership");
            post(kultur, relation + "/convert", "{\"kind\": \"NETWORK_MEMBERSHIP\"%s}".formatted(MEMBERSHIP))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.membership.role")
                    .isEqualTo("Mitglied")
                    .jsonPath("$.history.length()")
                    .isEqualTo(3);
        }

        @Test
        void isNothingThatAContactHas() {
            post(kultur, "/api/relations/" + active(anyName(), "CONTACT") + "/review-use", "{\"use\": \"KEEP\"}")
                    .expectStatus()
                    .isEqualTo(422);
        }
    }

    @Nested
    class Actors {

        @Test
        void areNamedInEventsAndFindTheRelationsThatTheyCarry() {
            String actor = house.partner(anyName());
            String id = proposed(anyName(), "COOPERATION", ", \"actors\": [\"%s\"]".formatted(actor));

            office.get()
                    .uri("/api/relations?partner=" + actor)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.items[*].id")
                    .isEqualTo(List.of(id));
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                log.awaitThat(all -> assertThat(all)
                        .filteredOn(event -> id.equals(event.key()))
                        .singleElement()
                        .satisfies(event -> assertThat(event.json()).contains(actor)));
            }
        }
    }

    @Nested
    class ATwinning {

        @Test
        void isEndedByTheOfficeAndOnlyRecommendedToEndByItsDepartment() {
            String relation = "/api/relations/" + active(anyName(), "TWINNING");

            post(kultur, relation + "/end", "{\"on\": \"2026-05-01\", \"reason\": \"x\", %s}".formatted(RESOLUTION))
                    .expectStatus()
                    .isForbidden();
            post(kultur, relation + "/recommend", "{\"step\": \"END\", \"reason\": \"kein Austausch\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("ACTIVE");
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                log.awaitThat(all -> assertThat(all)
                        .filteredOn(event -> relation.endsWith(event.key()))
                        .anySatisfy(event -> assertThat(event.json())
                                .contains("\"END\"", "\"office\"")
                                .doesNotContain("kein Austausch")));
            }
        }

        @Test
        void isEstablishedByTheOfficeWithAResolution() {
            String id = proposed(anyName(), "TWINNING", "");
            String establish = "/api/relations/" + id + "/establish";

            post(office, establish, "{\"on\": \"2026-05-01\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/resolution");
            post(kultur, establish, "{\"on\": \"2026-05-01\", %s}".formatted(RESOLUTION))
                    .expectStatus()
                    .isForbidden();
            post(office, establish, "{\"on\": \"2026-05-01\", %s}".formatted(RESOLUTION))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("ACTIVE")
                    .jsonPath("$.history[1].resolution.body")
                    .isEqualTo("Rat");
        }

        @Test
        void tellsTheOthersWithoutFreeText() {
            String name = anyName();
            String id = active(name, "TWINNING");
            post(
                            kultur,
                            "/api/relations/" + id + "/interactions",
                            "{\"on\": \"2026-05-05\", \"type\": \"CALL\", \"note\": \"Mayor Secret called\"}")
                    .expectStatus()
                    .isCreated();

            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log
                        .awaitThat(all -> assertThat(all)
                                .filteredOn(event -> id.equals(event.key()))
                                .hasSize(3))
                        .stream()
                        .filter(event -> id.equals(event.key()))
                        .toList();
                assertThat(events)
                        .extracting(event -> event.headers().get("ce_type"))
                        .containsExactly(
                                "city.weltoffen.relations.relation.proposed.v1",
                                "city.weltoffen.relations.relation.established.v1",
                                "city.weltoffen.relations.relation.interaction-logged.v1");
                assertThat(events).noneMatch(event -> event.json().contains("Secret"));
                assertThat(events.getLast().json()).contains(name);
            }
        }
    }

    @Nested
    class Interactions {

        @Test
        void moveUpkeepAtOnceAndAreCorrectedAndWithdrawn() {
            String id = active(anyName(), "CONTACT");
            String log = "/api/relations/" + id + "/interactions";

            var noted =
                    created(post(umwelt, log, "{\"on\": \"2026-05-05\", \"type\": \"CALL\", \"note\": \"<b>x</b>\"}"));
            assertThat(((Map<?, ?>) noted.get("upkeep")).get("level")).isEqualTo("WELL");
            var first = (Map<?, ?>) ((List<?>) noted.get("interactions")).getFirst();
            assertThat(first.get("note")).isEqualTo("<b>x</b>");

            post(umwelt, log + "/" + first.get("id") + "/correct", "{\"on\": \"2025-01-05\", \"type\": \"VISIT\"}")
                    .expectBody()
                    .jsonPath("$.lastInteraction")
                    .isEqualTo("2025-01-05")
                    .jsonPath("$.upkeep.level")
                    .isEqualTo("ATTENTION")
                    .jsonPath("$.interactionCount")
                    .isEqualTo(1);
            post(umwelt, log + "/" + first.get("id") + "/withdraw", "")
                    .expectStatus()
                    .isNotFound();
            post(umwelt, log, "{\"on\": \"2027-01-01\", \"type\": \"CALL\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/on");
        }
    }

    @Nested
    class Changing {

        @Test
        void refusesWhoHasNotSeenTheLatest() {
            String name = anyName();
            String id = proposed(name, "CONTACT", "");
            var before = office.get().uri("/api/relations/" + id).exchange().returnResult(Map.class);
            String etag = before.getResponseHeaders().getETag();
            String json = body(String.valueOf(before.getResponseBody().get("partner")), "CONTACT", ", \"open\": true");

            put(office, "/api/relations/" + id, etag, json)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.open")
                    .isEqualTo(true);
            put(office, "/api/relations/" + id, etag, json).expectStatus().isEqualTo(412);
        }
    }

    @Nested
    class Listing {

        @Test
        void findsAPartnerByAnyOfItsNames() {
            for (String query : List.of("Posen", "poznan", "POZNAŃ", "Städtepartnerschaft poznan")) {
                office.get()
                        .uri("/api/relations?q={q}&kind=TWINNING", query)
                        .exchange()
                        .expectBody()
                        .jsonPath("$.items[0].partnerName.en")
                        .isEqualTo("Poznań")
                        .jsonPath("$.items[0].since")
                        .isEqualTo("1979-01-01")
                        .jsonPath("$.items[0].sinceYearOnly")
                        .isEqualTo(true);
            }
        }

        @Test
        void knowsTheShippedRelations() {
            office.get()
                    .uri("/api/relations/statistics")
                    .exchange()
                    .expectBody()
                    .jsonPath("$.kinds[?(@.value=='EU_PROJECT')].count")
                    .value(counts -> isAtLeast(7, counts))
                    .jsonPath("$.kinds[?(@.value=='NETWORK_MEMBERSHIP')].count")
                    .value(counts -> isAtLeast(4, counts));
        }

        /** Other tests enter some too. */
        private void isAtLeast(int shipped, Object counts) {
            assertThat(((List<?>) counts).getFirst())
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isGreaterThanOrEqualTo(shipped);
        }

        @Test
        void hidesWhatIsConfidential() {
            String id = proposed(anyName(), "CONTACT", ", \"confidential\": true");

            umwelt.get().uri("/api/relations/" + id).exchange().expectStatus().isNotFound();
            kultur.get().uri("/api/relations/" + id).exchange().expectStatus().isOk();
            assertThat(umwelt.get()
                            .uri("/api/relations?size=100&sort=since,desc")
                            .exchange()
                            .returnResult(String.class)
                            .getResponseBody())
                    .doesNotContain(id);
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log.awaitThat(all -> assertThat(all).anyMatch(event -> id.equals(event.key())));
                assertThat(events)
                        .filteredOn(event -> id.equals(event.key()))
                        .allSatisfy(event -> assertThat(event.json())
                                .contains("Vertrauliche Angelegenheit")
                                .doesNotContain("youth", "Stadt "));
            }
        }

        @Test
        void isNotForTheCouncil() {
            Api.as(port, TestTokens.council())
                    .get()
                    .uri("/api/relations")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }
}
