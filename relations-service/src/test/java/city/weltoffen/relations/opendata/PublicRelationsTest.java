package city.weltoffen.relations.opendata;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RelationsTest
class PublicRelationsTest {

    private static final String INTERNAL = "NOBODYS BUSINESS";

    @LocalServerPort
    int port;

    private String read(String path) {
        return Objects.requireNonNull(Api.anonymous(port)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".json", ".csv", ".geojson"})
    void knowTheShippedTwinCities(String ending) {
        assertThat(read("/api/public/relations" + ending + (ending.isEmpty() ? "?size=100" : "")))
                .contains("Hiroshima", "Blantyre", "TWINNING");
    }

    @Test
    void showNothingInternal() {
        House house = new House(port);
        String hiddenCity = anyName();
        String openCity = anyName();
        house.active(house.partner(hiddenCity), "CONTACT");
        String partner = house.partner(openCity);
        String open = house.proposed(
                partner,
                "CONTACT",
                ", \"open\": true, \"fileReference\": \"%s\", \"summary\": {\"de\": \"öffentlich\"}"
                        .formatted(INTERNAL));
        post(house.office, "/api/relations/" + open + "/establish", "{\"on\": \"2020-01-01\"}")
                .expectStatus()
                .isOk();
        post(
                house.office,
                "/api/relations/" + open + "/interactions",
                "{\"on\": \"2026-05-01\", \"type\": \"CALL\", \"note\": \"%s\"}".formatted(INTERNAL));
        created(post(house.office, "/api/partners/" + partner + "/contacts", "{\"name\": \"%s\"}".formatted(INTERNAL)));
        post(house.office, "/api/relations/" + open + "/mark-dormant", "{\"reason\": \"%s\"}".formatted(INTERNAL));

        for (String path : List.of("?size=100&q=" + openCity.replace(' ', '+'), ".json", ".csv", ".geojson")) {
            assertThat(read("/api/public/relations" + path))
                    .doesNotContain(
                            INTERNAL, hiddenCity, "DORMANT", "upkeep", "responsible", "kultur", "lastInteraction");
        }
        assertThat(read("/api/public/relations.json")).contains(openCity, "öffentlich");
    }

    @Test
    void sayUnderWhichLicenceAndAsOfWhen() {
        JsonNode file = JsonMapper.shared().readTree(read("/api/public/relations.json"));

        assertThat(file.get("licence").asString()).isEqualTo("dl-de/by-2-0");
        assertThat(file.get("asOf").asString()).isEqualTo("2026-05-06");
        assertThat(file.get("relations").size()).isGreaterThanOrEqualTo(17);
        JsonNode map = JsonMapper.shared().readTree(read("/api/public/relations.geojson"));
        assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.get("licence").asString()).isEqualTo("dl-de/by-2-0");
        assertThat(map.get("asOf").asString()).isEqualTo("2026-05-06");
        assertThat(read("/api/public/relations.csv").lines().skip(1))
                .allMatch(row -> row.endsWith(",dl-de/by-2-0,2026-05-06"));
    }
}
