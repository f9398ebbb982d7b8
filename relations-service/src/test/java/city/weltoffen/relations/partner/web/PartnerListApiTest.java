package city.weltoffen.relations.partner.web;

import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@RelationsTest
class PartnerListApiTest {

    @LocalServerPort
    int port;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    private String add(String name, String kind, String country) {
        return String.valueOf(created(post(
                        house.office,
                        "/api/partners?confirmed=true",
                        "{\"kind\": \"%s\", \"name\": {\"de\": \"%s %s\"}, \"country\": \"%s\"}"
                                .formatted(kind, name, run, country)))
                .get("id"));
    }

    private List<String> names(RestTestClient as, String query) {
        return ((List<?>) get(as, "/api/partners?q=%s&%s".formatted(run, query)).get("items"))
                .stream()
                        .map(item -> ((Map<?, ?>) ((Map<?, ?>) item).get("name")).get("de"))
                        .map(name -> String.valueOf(name).replace(" " + run, ""))
                        .toList();
    }

    @Nested
    class Filtering {

        @Test
        void findsPartnersByTheirPartInRelations() {
            String counterpart = add("Gegenüber", "CITY", "PL");
            String actor = add("Verein", "CIVIL_SOCIETY", "DE");
            add("Niemand", "LOCAL_ACTOR", "DE");
            house.proposed(counterpart, "CONTACT", ", \"actors\": [\"%s\"]".formatted(actor));

            assertThat(names(house.kultur, "role=COUNTERPART")).containsExactly("Gegenüber");
            assertThat(names(house.kultur, "role=ACTOR")).containsExactly("Verein");
            assertThat(names(house.kultur, "role=NONE")).containsExactly("Niemand");
            assertThat(names(house.kultur, "kind=CIVIL_SOCIETY&kind=LOCAL_ACTOR"))
                    .containsExactly("Niemand", "Verein");
        }

        @Test
        void givesNobodyARoleByWhatIsConfidential() {
            house.proposed(add("Geheim", "CITY", "PL"), "CONTACT", ", \"confidential\": true");

            assertThat(names(house.kultur, "role=COUNTERPART")).containsExactly("Geheim");
            assertThat(names(house.umwelt, "role=COUNTERPART")).isEmpty();
            assertThat(names(house.umwelt, "role=NONE")).containsExactly("Geheim");
        }
    }

    @Nested
    class Sorting {

        @Test
        void putsUmlautsWhereReadersLookForThem() {
            List.of("Zürich", "Ötz", "Paris").forEach(name -> add(name, "CITY", "CH"));

            assertThat(names(house.kultur, "")).containsExactly("Ötz", "Paris", "Zürich");
            assertThat(names(house.kultur, "sort=name,desc")).containsExactly("Zürich", "Paris", "Ötz");
        }
    }

    @Nested
    class Counting {

        @Test
        void countsKindsAndCountries() {
            add("A", "CITY", "PL");
            add("B", "CITY", "FR");
            add("C", "NETWORK", "PL");

            Map<?, ?> counts = get(house.kultur, "/api/partners/statistics?q=" + run);

            assertThat(counts.get("total")).isEqualTo(3);
            assertThat(counts.get("kinds").toString()).contains("{value=CITY, count=2}");
            assertThat(counts.get("countries").toString()).contains("{value=PL, count=2}");
        }
    }

    @Nested
    class Duplicates {

        @Test
        void areFoundByAnAddressHoweverItIsWritten() {
            created(post(
                    house.office,
                    "/api/partners?confirmed=true",
                    "{\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}, \"website\": \"https://www.x-%s.org/a-b/\"}"
                            .formatted(House.anyName(), run)));

            house.office
                    .get()
                    .uri("/api/partners/duplicates?name=x&website={site}", "http://X-%s.org/A-b?c=d".formatted(run))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$[0].why[0]")
                    .isEqualTo("WEBSITE");
        }
    }

    @Nested
    class Merged {

        @Test
        void partnersLeadToTheRelationsOfTheOneThatRemains() {
            String given = add("Alt", "CITY", "PL");
            String remaining = add("Neu", "CITY", "PL");
            String relation = house.proposed(given, "CONTACT", "");

            post(house.office, "/api/partners/" + given + "/merge", "{\"into\": \"%s\"}".formatted(remaining))
                    .expectStatus()
                    .isOk();

            for (String id : List.of(given, remaining)) {
                assertThat(get(house.office, "/api/relations?partner=" + id)
                                .get("items")
                                .toString())
                        .contains(relation);
            }
        }
    }
}
