package city.weltoffen.relations.relation.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.relations.House.body;
import static city.weltoffen.relations.House.created;
import static city.weltoffen.relations.House.post;
import static city.weltoffen.relations.House.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import java.util.List;
import java.util.Map;
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
            post(
                            office,
                            "/api/relations",
                            "{\"partner\": \"x\", \"kind\": \"CONTACT\", \"themes\": [\"sports\"], \"responsible\": \"nobody\","
                                    + " \"summary\": {\"tlh\": \"Qapla\"}, \"open\": true, \"confidential\": true}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[*].pointer")
                    .value(pointers -> assertThat(pointers)
                            .asList()
                            .containsExactlyInAnyOrder("#/themes", "#/responsible", "#/summary", "#/open"));
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

    @Nested
    class ATwinning {

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
                    .isEqualTo(7)
                    .jsonPath("$.kinds[?(@.value=='NETWORK_MEMBERSHIP')].count")
                    .isEqualTo(4);
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
