package city.weltoffen.networking.synergy.web;

import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.refuses;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.matters.MyMatters;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Two departments of each test's own, each with somebody who coordinates it, and a partner of the test's own. */
@NetworkingTest
class SynergiesApiTest {

    private static final String SYNERGIES = "/api/synergies";

    @LocalServerPort
    int port;

    @Autowired
    MyMatters myMatters;

    private DirectoryHouse house;
    private String one;
    private String other;
    private String partner;
    private TestUser first;
    private TestUser second;
    private RestTestClient asFirst;
    private RestTestClient asSecond;

    @BeforeEach
    void twoDepartments() {
        house = new DirectoryHouse(port);
        one = house.department();
        other = house.department();
        partner = UUID.randomUUID().toString();
        first = DirectoryHouse.anyUser("Eins");
        second = DirectoryHouse.anyUser("Zwei");
        house.appointed(first.subject(), "COORDINATOR", one);
        house.appointed(second.subject(), "COORDINATOR", other);
        asFirst = house.as(first);
        asSecond = house.as(second);
        RadarEvents.write(RadarEvents.partner(partner, "Posen"));
    }

    /** The two note an exchange with the partner; what comes of it. */
    private String proposed() {
        RadarEvents.write(RadarEvents.noted("relation-" + one, one, partner));
        RadarEvents.write(RadarEvents.noted("relation-" + other, other, partner));
        return found();
    }

    private String found() {
        return await("a synergy of " + one)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            house.runs("synergy-radar");
                            return each(
                                    get(house.office, SYNERGIES + "?department=" + one)
                                            .get("items"),
                                    "id");
                        },
                        ids -> !ids.isEmpty())
                .getFirst()
                .toString();
    }

    private static List<?> sides(Map<?, ?> synergy) {
        return (List<?>) synergy.get("sides");
    }

    private static Map<?, ?> side(Map<?, ?> synergy, String department) {
        return sides(synergy).stream()
                .map(side -> (Map<?, ?>) side)
                .filter(side -> department.equals(side.get("department")))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Detecting {

        @Test
        void tellsBothCoordinatorsOnceWithReasonsAndLinks() {
            String id = proposed();

            Map<?, ?> synergy = get(asFirst, SYNERGIES + "/" + id);
            assertThat(((Map<?, ?>) synergy.get("ground")).get("label")).hasToString("{de=Posen, en=Posen}");
            assertThat(each(side(synergy, one).get("reasons"), "link")).containsExactly("/relations/relation-" + one);
            assertThat(each(side(synergy, other).get("coordinators"), "name")).containsExactly("Nora Neu");
            assertThat(synergy.get("state")).isEqualTo("PROPOSED");

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                List<RecordedEvent> told =
                        log.awaitThat(events -> assertThat(events).anyMatch(event -> id.equals(event.key())));
                List<RecordedEvent> detected =
                        told.stream().filter(event -> id.equals(event.key())).toList();
                assertThat(detected).hasSize(1);
                assertThat(detected.getFirst().type()).endsWith("synergy.detected.v1");
                assertThat(detected.getFirst().json())
                        .contains("coordinators:" + one, "coordinators:" + other, "Posen");
            }
        }

        @Test
        void doesNotTellAgainWhenTheEventsComeAgainOrAThirdActFollows() {
            RecordedEvent early = RadarEvents.noted("relation-" + one, one, partner);
            RadarEvents.write(early);
            RadarEvents.write(RadarEvents.noted("relation-" + other, other, partner));
            found();

            RadarEvents.write(early);
            RadarEvents.write(RadarEvents.noted("relation-" + other, other, partner));
            RadarEvents.awaitPreview(house, one, "ALREADY_PROPOSED", 3);
            house.runs("synergy-radar");

            assertThat(get(house.office, SYNERGIES + "?department=" + one).get("total"))
                    .isEqualTo(1);
        }

        @Test
        void saysNothingMoreOfARelationThatBecameConfidential() {
            String id = proposed();

            RadarEvents.write(RadarEvents.concealed("relation-" + one, one));

            Map<?, ?> synergy = await("it is forgotten")
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> {
                                house.runs("synergy-radar");
                                return get(house.office, SYNERGIES + "/" + id);
                            },
                            now -> "CLOSED".equals(now.get("state")));
            assertThat(synergy.get("closing")).isEqualTo("CONCEALED");
            assertThat(synergy.toString()).doesNotContain("Posen", partner, "relation-");
        }

        @Test
        void explainsTheOfficeWhatItDoesNotPropose() {
            RadarEvents.write(RadarEvents.noted("relation-" + one, one, partner, other));
            RadarEvents.write(RadarEvents.noted("second-" + other, other, partner));

            RadarEvents.awaitPreview(house, one, "KNOW_EACH_OTHER", 2);
            asFirst.get().uri(SYNERGIES + "/preview").exchange().expectStatus().isForbidden();
        }
    }

    @Nested
    class Answering {

        @Test
        void bringsBothTogetherAndKeepsWhatCameOfIt() {
            String path = SYNERGIES + "/" + proposed();

            assertThat(matters(first)).contains("synergy-to-answer");
            post(asFirst, path + "/accept", "{}").expectStatus().isOk();
            post(asFirst, path + "/accept", "{}").expectStatus().isOk();
            assertThat(matters(first)).doesNotContain("synergy-to-answer");
            post(asSecond, path + "/accept", "{}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("ACCEPTED");
            refuses(post(asSecond, path + "/decline", "{\"reason\": \"doch nicht\"}"), "synergy-state.accepted");
            post(asSecond, path + "/outcome", "{\"text\": \"Gemeinsame Reise\", \"link\": \"https://example.org/x\"}")
                    .expectStatus()
                    .isOk();

            assertThat(each(get(asFirst, path).get("outcomes"), "text")).containsExactly("Gemeinsame Reise");
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                String id = path.substring(path.lastIndexOf('/') + 1);
                assertThat(log.events().stream().filter(event -> id.equals(event.key())))
                        .extracting(event -> event.type().replaceAll(".*synergy\\.", ""))
                        .containsExactly("detected.v1", "answered.v1", "answered.v1");
            }
        }

        @Test
        void keepsTheReasonOfARefusalBetweenTheTwoAndTheOffice() {
            String path = SYNERGIES + "/" + proposed();

            post(asFirst, path + "/decline", "{\"reason\": \"Geheimer Grund\"}")
                    .expectStatus()
                    .isOk();

            assertThat(get(asSecond, path).toString()).contains("Geheimer Grund");
            assertThat(get(house.office, path).toString()).contains("Geheimer Grund");
            assertThat(get(house.umwelt, path).toString()).contains("DECLINED").doesNotContain("Geheimer Grund");
            refuses(post(asSecond, path + "/accept", "{}"), "synergy-state.declined");
        }

        @Test
        void isForTheCoordinatorsOfTheTwoAndTheOffice() {
            String path = SYNERGIES + "/" + proposed();

            post(house.umwelt, path + "/accept", "{}").expectStatus().isForbidden();
            post(asFirst, path + "/accept", "{\"department\": \"%s\"}".formatted(other))
                    .expectStatus()
                    .isForbidden();
            refuses(post(house.office, path + "/accept", "{}"), "#/department", "required");
            refuses(post(house.office, path + "/accept", "{\"department\": \"kultur\"}"), "#/department", "not-one-of");
            post(house.office, path + "/accept", "{\"department\": \"%s\"}".formatted(other))
                    .expectStatus()
                    .isOk();
            assertThat(((Map<?, ?>) side(get(asFirst, path), other).get("answer")).get("capacity"))
                    .isEqualTo("OFFICE");
        }

        @Test
        void refusesWhatMakesNoSense() {
            String path = SYNERGIES + "/" + proposed();

            refuses(post(asFirst, path + "/decline", "{\"reason\": \" \"}"), "#/reason", "not-blank");
            refuses(post(asFirst, path + "/later", "{\"until\": \"2026-05-06\"}"), "#/until", "synergy-until");
            refuses(post(asFirst, path + "/later", "{\"until\": \"2030-01-01\"}"), "#/until", "synergy-until");
            refuses(post(asFirst, path + "/outcome", "{\"text\": \"nichts\"}"), "synergy-state.proposed");
            post(asFirst, SYNERGIES + "/unknown/accept", "{}").expectStatus().isNotFound();
            asFirst.get()
                    .uri(SYNERGIES + "?state=NONSENSE")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
            asFirst.get()
                    .uri(SYNERGIES + "?sort=nonsense")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }

        @Test
        void waitsUntilTheDayThatOnePutsItOffTo() {
            String path = SYNERGIES + "/" + proposed();

            post(asFirst, path + "/later", "{}").expectStatus().isOk();

            assertThat(matters(first)).doesNotContain("synergy-to-answer");
            assertThat(matters(second)).contains("synergy-to-answer");
        }

        private String matters(TestUser user) {
            return myMatters
                    .of(new Identity(user.subject(), user.name(), null, Locale.GERMAN, Set.of(), null, Instant.MAX))
                    .toString();
        }
    }

    @Nested
    class Departments {

        @Test
        void thatBecomeOneCloseWhatWasProposedToThem() {
            String path = SYNERGIES + "/" + proposed();

            post(house.office, "/api/departments/" + one + "/merge", "{\"into\": \"%s\"}".formatted(other))
                    .expectStatus()
                    .isOk();

            Map<?, ?> synergy = await("it is closed")
                    .until(() -> get(house.office, path), now -> "CLOSED".equals(now.get("state")));
            assertThat(synergy.get("closing")).isEqualTo("MERGED");
        }
    }

    @Nested
    class Rules {

        @Test
        void areReadableInWords() {
            Map<?, ?> rules = get(house.umwelt, SYNERGIES + "/rules");

            assertThat(rules.get("sentences").toString())
                    .contains("innerhalb der letzten 12 Monate", "at most 2 proposals");
            assertThat(each(rules.get("acts"), "de")).contains("Austausch notiert");
        }
    }

    @Nested
    class Lists {

        @Test
        void showWhatIsMine() {
            String id = proposed();

            assertThat(each(
                            get(asFirst, SYNERGIES + "?mine=true&state=PROPOSED")
                                    .get("items"),
                            "id"))
                    .containsExactly(id);
            assertThat(get(house.umwelt, SYNERGIES + "?mine=true").get("total")).isEqualTo(0);
        }
    }
}
