package city.weltoffen.relations.partner.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.EventLog;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class PartnersApiTest {

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @CsvSource({"POZNAN, PL", "posen, PL", "Poznań, PL"})
        void warnsOfOneThatIsProbablyKnown(String name, String country) {
            post(
                            house.office,
                            "/api/partners",
                            "{\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}, \"country\": \"%s\"}"
                                    .formatted(name, country))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("likely-duplicate");
        }

        @Test
        void warnsOfTheSameWebSite() {
            house.office
                    .get()
                    .uri("/api/partners/duplicates?name=x&website=http://poznan.pl/")
                    .exchange()
                    .expectBody()
                    .jsonPath("$[0].partner.name.en")
                    .isEqualTo("Poznań")
                    .jsonPath("$[0].why[0]")
                    .isEqualTo("WEBSITE");
        }

        @Test
        void refusesAPlaceOffTheGlobeAndACountryThatIsNone() {
            post(
                            house.office,
                            "/api/partners",
                            "{\"kind\": \"CITY\", \"name\": {\"de\": \"x\"}, \"position\": {\"latitude\": 91, \"longitude\": 0}}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/position/latitude");
            post(house.office, "/api/partners", "{\"kind\": \"CITY\", \"name\": {\"de\": \"x\"}, \"country\": \"XX\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/country");
        }
    }

    @Nested
    class Merging {

        @Test
        void movesNamesAndRelationsAndLeadsTheOldIdToTheOneThatRemains() {
            String oldName = anyName();
            String given = house.partner(oldName);
            String remaining = house.partner(anyName());
            String relation = house.proposed(given, "CONTACT", "");

            post(house.kultur, "/api/partners/" + given + "/merge", "{\"into\": \"%s\"}".formatted(remaining))
                    .expectStatus()
                    .isForbidden();
            for (int twice = 0; twice < 2; twice++) {
                post(house.office, "/api/partners/" + given + "/merge", "{\"into\": \"%s\"}".formatted(remaining))
                        .expectStatus()
                        .isOk();
            }

            assertThat(get(house.office, "/api/partners/" + given).get("id")).isEqualTo(remaining);
            assertThat(get(house.office, "/api/relations/" + relation).get("partner"))
                    .isEqualTo(remaining);
            assertThat((List<?>)
                            get(house.office, "/api/partners?q={q}", oldName).get("items"))
                    .hasSize(1);
        }
    }

    @Nested
    class ContactPersons {

        private static final String PERSON =
                "{\"name\": \"Ada Example\", \"function\": \"mayor's office\", \"email\": \"%s\"}";

        private final String email = "ada-" + UUID.randomUUID() + "@example.org";

        @Test
        void areForTheOfficeAndTheDepartmentsOfARelationOnly() {
            String partner = house.partner(anyName());
            house.proposed(partner, "CONTACT", "");
            String contacts = "/api/partners/" + partner + "/contacts";
            created(post(house.kultur, contacts, PERSON.formatted(email)));

            house.kultur.get().uri(contacts).exchange().expectStatus().isOk();
            house.umwelt.get().uri(contacts).exchange().expectStatus().isForbidden();
            house.admin.get().uri(contacts).exchange().expectStatus().isForbidden();
        }

        @Test
        void areChangedByWhoHasSeenTheLatest() {
            String contacts = "/api/partners/" + house.partner(anyName()) + "/contacts";
            String id = String.valueOf(created(post(house.office, contacts, PERSON.formatted(email)))
                    .get("id"));

            put(house.office, contacts + "/" + id, "\"0\"", PERSON.formatted("b" + email))
                    .expectStatus()
                    .isOk();
            put(house.office, contacts + "/" + id, "\"0\"", PERSON.formatted("c" + email))
                    .expectStatus()
                    .isEqualTo(412);
        }

        @Test
        void areExportedAndErasedByPersonAndLeaveAPlaceholder() {
            String contacts = "/api/partners/" + house.partner(anyName()) + "/contacts";
            created(post(house.office, contacts, PERSON.formatted(email)));
            String privacy = "/api/partners/privacy/persons/" + email.toUpperCase(java.util.Locale.ROOT);

            house.kultur.get().uri(privacy).exchange().expectStatus().isForbidden();
            house.office
                    .get()
                    .uri(privacy)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.length()")
                    .isEqualTo(1);
            house.office.delete().uri(privacy).exchange().expectStatus().isNoContent();

            house.office
                    .get()
                    .uri(privacy)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.length()")
                    .isEqualTo(0);
            house.office
                    .get()
                    .uri(contacts)
                    .exchange()
                    .expectBody()
                    .jsonPath("$[0].erased")
                    .isEqualTo(true)
                    .jsonPath("$[0].name")
                    .isEqualTo("—");
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                assertThat(log.awaitThat(all -> assertThat(all).isNotEmpty()))
                        .noneMatch(event -> event.json().contains("Ada Example"));
            }
        }
    }
}
