package city.weltoffen.networking.learning.web;

import static city.weltoffen.networking.learning.Learners.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.learning.Learners;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class LearningPrivacyTest {

    private static final String PERSONS = "/api/trainings/privacy/persons/";

    @LocalServerPort
    int port;

    private Learners house;

    @BeforeEach
    void signIn() {
        house = new Learners(port);
    }

    private static String export(RestTestClient as, String name) {
        return as.get()
                .uri(PERSONS + name)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }

    @Test
    void findsAndErasesAPersonByName() {
        RestTestClient leaving = house.somebody("leaving-person", "umwelt");
        String training = "/api/trainings/" + created(house.kultur, "/api/trainings", """
                        {"department": "kultur", "title": {"de": "Abschied"}, "booking": {"places": 1},
                         "sessions": [{"day": "2026-06-10", "from": "09:00", "until": "10:00"}]}
                        """);
        post(leaving, training + "/sign-up", "{}").expectStatus().isOk();
        post(house.umwelt, training + "/sign-up", "{}").expectStatus().isOk();
        String article = "/api/articles/"
                + created(
                        leaving, "/api/articles", "{\"language\": \"de\", \"title\": \"Bleibt\", \"body\": \"Text\"}");
        post(leaving, article + "/publish", "{}").expectStatus().isOk();
        house.kultur
                .get()
                .uri(PERSONS + "leaving-person")
                .exchange()
                .expectStatus()
                .isForbidden();
        assertThat(export(house.office, "leaving-person")).contains("\"TRAINING\"", "\"ARTICLE\"");

        String entries = Stream.of("TRAINING." + training, "ARTICLE." + article)
                .map(place -> place.replaceAll("\\./api/\\w+/", ".") + ".leaving-person")
                .collect(Collectors.joining("&entry=", "?entry=", ""));
        house.office
                .delete()
                .uri(PERSONS + "leaving-person" + entries)
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(export(house.office, "leaving-person")).isEqualTo("[]");
        assertThat(get(house.umwelt, training).get("mine")).hasToString("{place=true, waitingBefore=0, movedUp=true}");
        assertThat(get(house.kultur, article).get("html")).asString().contains("Text");
        assertThat(String.valueOf(get(house.kultur, article))).doesNotContain("name=leaving-person");
    }
}
