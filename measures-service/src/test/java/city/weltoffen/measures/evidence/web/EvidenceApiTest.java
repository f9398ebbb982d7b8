package city.weltoffen.measures.evidence.web;

import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityRemoved;
import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.evidence.Happening;
import city.weltoffen.testing.EventLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@MeasuresTest
class EvidenceApiTest {

    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
        await("the directory knows who coordinates kultur")
                .until(
                        () -> ((Map<?, ?>)
                                        get(house.kultur, "/api/measures/4.2").get("may"))
                                .get("change"),
                        Boolean.TRUE::equals);
    }

    private static List<String> evidence(RestTestClient as, String code) {
        return ids((List<?>)
                get(as, "/api/measures/" + code + "/evidence?size=100").get("items"));
    }

    private static List<String> ids(List<?> items) {
        return items.stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get("id")))
                .toList();
    }

    private static List<?> candidates(RestTestClient as, String code) {
        return (List<?>) get(as, "/api/measures/" + code + "/evidence/candidates?size=100&kind=activity.held")
                .get("items");
    }

    /** Waits until it is copied. */
    private UUID heldAndCopied(Instant at, String... measures) {
        UUID id = Happening.held(at, 10, measures);
        await("copied")
                .until(() -> candidates(house.umwelt, "4.2").stream()
                        .map(item -> (Map<?, ?>) ((Map<?, ?>) item).get("event"))
                        .anyMatch(event -> id.toString().equals(event.get("id"))));
        return id;
    }

    private static String assignment(UUID event) {
        return "{\"event\": \"%s\"}".formatted(event);
    }

    private Object newestStep(String measure) {
        List<?> steps = (List<?>)
                get(house.umwelt, "/api/measures/%s/history".formatted(measure)).get("items");
        return ((Map<?, ?>) steps.getFirst()).get("verb");
    }

    @Nested
    class AnEventThatNamesTheMeasure {

        @Test
        void isThereOnceHoweverOftenItComes() {
            UUID id = UUID.randomUUID();
            Happening.held(id, MAY, 10, "3.4");
            Happening.held(id, MAY, 10, "3.4");
            UUID last = Happening.held(MAY.plusSeconds(1), 10, "3.4");

            await().untilAsserted(
                            () -> assertThat(evidence(house.umwelt, "3.4")).contains(last.toString()));
            assertThat(evidence(house.umwelt, "3.4").stream().filter(id.toString()::equals))
                    .hasSize(1);
        }

        @Test
        void leadsNowhereWhenItsMatterIsRemoved() {
            String activity = UUID.randomUUID().toString();
            UUID id = UUID.randomUUID();
            Happening.of(id, activity, MAY, Happening.held(10, "1.3"));
            LocalDate day = LocalDate.of(2026, 5, 4);
            DomainEvent removed = new ActivityRemoved(
                    Notice.of(new LocalizedText("x", "x"), null, Tags.none()),
                    new ActivityFacts("festival", day, day, Set.of(), Set.of(), Set.of(), true));
            Happening.of(UUID.randomUUID(), activity, MAY.plusSeconds(5), removed);

            await().untilAsserted(() -> {
                List<?> items = (List<?>)
                        get(house.umwelt, "/api/measures/1.3/evidence").get("items");
                assertThat(items).anySatisfy(item -> {
                    assertThat(((Map<?, ?>) item).get("id")).isEqualTo(id.toString());
                    assertThat(((Map<?, ?>) item).get("link")).isNull();
                });
            });
        }

        @Test
        void namesNothingWhenItsMatterBecomesConfidential() {
            String activity = UUID.randomUUID().toString();
            UUID id = UUID.randomUUID();
            Happening.of(id, activity, MAY, Happening.held(10, "1.3"));
            Happening.of(UUID.randomUUID(), activity, MAY.plusSeconds(5), Happening.confidential());

            await().untilAsserted(() -> {
                List<?> items = (List<?>)
                        get(house.umwelt, "/api/measures/1.3/evidence").get("items");
                assertThat(items)
                        .filteredOn(item -> ((Map<?, ?>) item).get("id").equals(id.toString()))
                        .singleElement()
                        .satisfies(item -> assertThat(item.toString())
                                .contains("Confidential matter")
                                .doesNotContain("Festival", "link=/"));
            });
            assertThat(candidates(house.umwelt, "4.2").toString()).contains("Confidential matter");
        }

        @Test
        void movesThePhaseAsASignOfLife() {
            Happening.held(MAY, 10, "4.3");

            await().untilAsserted(() -> assertThat(get(house.umwelt, "/api/measures/4.3")
                            .get("derivedPhase")
                            .toString())
                    .contains("IMPLEMENTATION", "evidence"));
        }
    }

    @Nested
    class Pages {

        @Test
        void areNewestFirstAndComplete() {
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                expected.addFirst(Happening.held(MAY.plusSeconds(i), 1, "3.2").toString());
            }
            await().untilAsserted(
                            () -> assertThat(evidence(house.umwelt, "3.2")).isEqualTo(expected));

            List<String> paged = new ArrayList<>();
            Object next = "";
            while (next != null) {
                String cursor = next.equals("") ? "" : "&cursor=" + next;
                Map<?, ?> page = get(house.umwelt, "/api/measures/3.2/evidence?size=3" + cursor);
                paged.addAll(ids((List<?>) page.get("items")));
                next = page.get("next");
            }
            assertThat(paged).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"size=0", "size=101", "cursor=nonsense"})
        void refuseNonsense(String query) {
            house.umwelt
                    .get()
                    .uri("/api/measures/4.2/evidence?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Nested
    class Assigning {

        @Test
        void makesAnEventEvidenceAndSaysSo() {
            UUID id = heldAndCopied(MAY);
            try (EventLog log = EventLog.of("weltoffen.measures")) {
                post(house.kultur, "/api/measures/4.2/evidence", assignment(id))
                        .expectStatus()
                        .isNoContent();

                assertThat(evidence(house.umwelt, "4.2")).contains(id.toString());
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.type().endsWith("evidence-tagged.v1"))
                        .anyMatch(event -> event.json().contains(id.toString())));
            }
            assertThat(newestStep("4.2")).isEqualTo("EVIDENCE_ASSIGNED");
        }

        @Test
        void isTakenBack() {
            UUID id = heldAndCopied(MAY);
            post(house.kultur, "/api/measures/4.2/evidence", assignment(id))
                    .expectStatus()
                    .isNoContent();

            house.kultur
                    .delete()
                    .uri("/api/measures/4.2/evidence/" + id)
                    .exchange()
                    .expectStatus()
                    .isNoContent();

            assertThat(evidence(house.umwelt, "4.2")).doesNotContain(id.toString());
            assertThat(newestStep("4.2")).isEqualTo("EVIDENCE_WITHDRAWN");
        }

        @Test
        void twiceIsOnce() {
            UUID id = heldAndCopied(MAY);
            post(house.office, "/api/measures/4.2/evidence", assignment(id))
                    .expectStatus()
                    .isNoContent();
            post(house.office, "/api/measures/4.2/evidence", assignment(id))
                    .expectStatus()
                    .isNoContent();

            assertThat(evidence(house.umwelt, "4.2").stream().filter(id.toString()::equals))
                    .hasSize(1);
        }

        @Test
        void isForCoordinatorsOfTheDepartmentsThatTakePart() {
            UUID id = heldAndCopied(MAY);

            post(house.umwelt, "/api/measures/4.2/evidence", assignment(id))
                    .expectStatus()
                    .isForbidden();
            post(house.kultur, "/api/measures/1.2/evidence", assignment(id))
                    .expectStatus()
                    .isForbidden();
            post(house.council, "/api/measures/4.2/evidence", assignment(id))
                    .expectStatus()
                    .isForbidden();
            post(house.kultur, "/api/measures/1.1/evidence", assignment(id))
                    .expectStatus()
                    .isNoContent();
        }

        @Test
        void refusesAnEventThatNobodyKnows() {
            post(house.office, "/api/measures/4.2/evidence", assignment(UUID.randomUUID()))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/event")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("event-unknown");
        }

        @Test
        void doesNotTakeAwayWhatAnEventSaysItself() {
            UUID id = Happening.held(MAY, 1, "2.3");
            await().untilAsserted(
                            () -> assertThat(evidence(house.umwelt, "2.3")).contains(id.toString()));

            house.office
                    .delete()
                    .uri("/api/measures/2.3/evidence/" + id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }
}
