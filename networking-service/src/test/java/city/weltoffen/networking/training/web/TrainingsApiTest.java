package city.weltoffen.networking.training.web;

import static city.weltoffen.networking.learning.Learners.created;
import static city.weltoffen.networking.learning.Learners.refuses;
import static city.weltoffen.networking.learning.Learners.refusesField;
import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.learning.Learners;
import city.weltoffen.testing.EventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class TrainingsApiTest {

    private static final String TRAININGS = "/api/trainings";

    @LocalServerPort
    int port;

    private Learners house;

    @BeforeEach
    void signIn() {
        house = new Learners(port);
    }

    private static String training(String department, String day, String booking) {
        return """
            {"department": "%s", "title": {"de": "EU-Anträge schreiben", "en": "Writing EU applications"},
             "description": {"de": "Von der Idee zum Antrag"}, "themes": ["citizens-europe"], "measures": ["2.2"],
             "sessions": [{"day": "%s", "from": "09:00", "until": "12:30"}], "place": "Neues Rathaus",
             "provider": "Volkshochschule", "booking": %s}
            """.formatted(department, day, booking);
    }

    private String offered(int places) {
        return TRAININGS + "/"
                + created(
                        house.kultur,
                        TRAININGS,
                        training("kultur", "2026-06-10", "{\"places\": %d}".formatted(places)));
    }

    @Nested
    class Offering {

        @Test
        void tellsWhenAndWhereInTheTimeOfTheCity() {
            Map<?, ?> training = get(house.umwelt, offered(5));

            assertThat(training.get("zone")).isEqualTo("Europe/Berlin");
            assertThat(training.get("sessions")).hasToString("[{day=2026-06-10, from=09:00:00, until=12:30:00}]");
            assertThat(training.get("description"))
                    .hasToString("{de=Von der Idee zum Antrag, en=Von der Idee zum Antrag}");
            assertThat(training.get("may")).hasToString("{change=false, signUp=true, withdraw=false, hold=false}");
        }

        @Test
        void isForWhoCoordinatesTheDepartment() {
            String json = training("umwelt", "2026-06-10", "{\"places\": 5}");

            refuses(post(house.kultur, TRAININGS, json), 403, "forbidden");
            refuses(post(house.umwelt, TRAININGS, json), 403, "forbidden");
            house.council.get().uri(TRAININGS).exchange().expectStatus().isForbidden();
            house.anybody.get().uri(TRAININGS).exchange().expectStatus().isUnauthorized();
            created(house.office, TRAININGS, json);
        }

        @Test
        void refusesWhatCannotBe() {
            refusesField(
                    post(house.kultur, TRAININGS, training("kultur", "2026-06-10", "{}")),
                    "#/booking",
                    "link-or-places");
            refusesField(
                    post(house.office, TRAININGS, training("nirgends", "2026-06-10", "{\"places\": 5}")),
                    "#/department",
                    "department-unknown");
            refusesField(
                    post(
                            house.kultur,
                            TRAININGS,
                            training("kultur", "2026-06-10", "{\"places\": 5, \"until\": \"2026-07-01\"}")),
                    "#/booking/until",
                    "after-begin");
            refusesField(
                    post(
                            house.kultur,
                            TRAININGS,
                            training("kultur", "2026-06-10", "{\"link\": \"https://hr.example/kurs\"}")
                                    .replace("12:30", "08:00")),
                    "#/sessions/0/until",
                    "ends-before-begin");
        }
    }

    @Nested
    class SigningUp {

        @Test
        void givesExactlyTheFreePlacesToManyWhoComeAtOnce() throws Exception {
            String path = offered(3);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> answers = new ArrayList<>();
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 30; i++) {
                    RestTestClient person = house.somebody("person-" + i, "umwelt");
                    answers.add(people.submit(() -> {
                        start.await();
                        return post(person, path + "/sign-up", "{}")
                                .returnResult(Map.class)
                                .getStatus()
                                .value();
                    }));
                }
                start.countDown();
            }

            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
            Map<?, ?> seen = get(house.kultur, path);
            assertThat(seen.get("taken")).isEqualTo(3);
            assertThat(seen.get("waiting")).isEqualTo(27);
            assertThat((List<?>) seen.get("signUps"))
                    .filteredOn(signUp -> Boolean.TRUE.equals(((Map<?, ?>) signUp).get("place")))
                    .hasSize(3);
        }

        @Test
        void movesUpWhoWaitsAndTellsThem() {
            String path = offered(1);
            RestTestClient waiting = house.somebody("somebody-who-waits", "umwelt");
            post(house.umwelt, path + "/sign-up", "{}").expectStatus().isOk();
            post(waiting, path + "/sign-up", "{}").expectStatus().isOk();
            assertThat(get(waiting, path).get("mine")).hasToString("{place=false, waitingBefore=0, movedUp=false}");

            post(house.umwelt, path + "/withdraw", "{}").expectStatus().isOk();

            assertThat(get(waiting, path).get("mine")).hasToString("{place=true, waitingBefore=0, movedUp=true}");
            assertThat(get(house.umwelt, path).get("mine")).isNull();
            String id = path.substring(path.lastIndexOf('/') + 1);
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .anyMatch(event -> event.key().equals(id)
                                && event.type().endsWith("training.moved-up.v1")
                                && event.json().contains("person:somebody-who-waits")));
                assertThat(log.ofKey(id)).noneMatch(event -> event.json().contains("Uli"));
            }
            assertThat(waits(waiting)).contains("training-moved-up");
            post(waiting, path + "/accept-place", "{}").expectStatus().isOk();
            assertThat(waits(waiting)).doesNotContain("training-moved-up");
        }

        @Test
        void showsTheNamesToTheDepartmentAndTheOfficeOnly() {
            String path = offered(1);
            post(house.umwelt, path + "/sign-up", "{}").expectStatus().isOk();

            assertThat(String.valueOf(get(house.kultur, path))).contains("Uli Umwelt");
            assertThat(String.valueOf(get(house.office, path))).contains("Uli Umwelt");
            assertThat(String.valueOf(get(house.somebody("x", "kultur"), path))).contains("Uli Umwelt");
            assertThat(String.valueOf(get(house.somebody("y", "jugend"), path))).doesNotContain("Uli Umwelt");
            assertThat(String.valueOf(get(house.kultur, TRAININGS))).doesNotContain("Uli Umwelt");
        }

        @Test
        void isPossibleOnlyWhereItIsHere() {
            String path = TRAININGS + "/"
                    + created(
                            house.kultur,
                            TRAININGS,
                            training("kultur", "2026-06-10", "{\"link\": \"https://hr.example/kurs\"}"));

            refuses(post(house.umwelt, path + "/sign-up", "{}"), 422, "training-booked-elsewhere");
        }
    }

    private static List<String> waits(RestTestClient as) {
        return items(as, "/api/action-items/my-matters").stream()
                .map(matter -> String.valueOf(((Map<?, ?>) matter).get("kind")))
                .toList();
    }

    @Nested
    class Changing {

        @Test
        void needsWhatWasSeenAndTellsWhoSignedUp() {
            String path = offered(2);
            post(house.umwelt, path + "/sign-up", "{}").expectStatus().isOk();
            String seen = etag(house.kultur, path);
            String moved = training("kultur", "2026-06-11", "{\"places\": 2}");

            put(house.kultur, path, seen, moved).expectStatus().isOk();
            refuses(put(house.kultur, path, seen, moved), 412, "stale");

            String id = path.substring(path.lastIndexOf('/') + 1);
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .anyMatch(event -> event.key().equals(id)
                                && event.type().endsWith("training.changed.v1")
                                && event.json().contains("person:6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003")));
            }
        }

        @Test
        void cannotBeAfterItWasCancelled() {
            String path = offered(2);

            refusesField(post(house.kultur, path + "/cancel", "{\"reason\": \"\"}"), "#/reason", "not-blank");
            post(house.kultur, path + "/cancel", "{\"reason\": \"Referent krank\"}")
                    .expectStatus()
                    .isOk();

            refuses(post(house.umwelt, path + "/sign-up", "{}"), 422, "training-cancelled");
            refuses(
                    put(house.kultur, path, training("kultur", "2026-06-11", "{\"places\": 2}")),
                    422,
                    "training-cancelled");
            assertThat(get(house.umwelt, path).get("reason")).isEqualTo("Referent krank");
        }
    }

    @Nested
    class Holding {

        @Test
        void countsWhoCame() {
            String path = TRAININGS + "/"
                    + created(house.kultur, TRAININGS, training("kultur", "2026-05-05", "{\"places\": 20}"));
            assertThat(waits(house.kultur)).contains("training-held");

            refuses(post(house.umwelt, path + "/hold", "{\"others\": 14}"), 403, "forbidden");
            post(house.kultur, path + "/hold", "{\"others\": 14}")
                    .expectStatus()
                    .isOk();

            assertThat(get(house.umwelt, path).get("attended")).isEqualTo(14);
            String id = path.substring(path.lastIndexOf('/') + 1);
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(events -> assertThat(events)
                        .anyMatch(event -> event.key().equals(id)
                                && event.type().endsWith("training.held.v1")
                                && event.json().contains("\"attended\":14")));
            }
        }

        @Test
        void comesAfterTheTraining() {
            refuses(post(house.kultur, offered(2) + "/hold", "{\"others\": 1}"), 422, "training-not-over");
        }
    }

    @Nested
    class Listing {

        @Test
        void showsWhatIsToComeFirstAndFindsByThemeAndWord() {
            created(house.kultur, TRAININGS, training("kultur", "2026-04-01", "{\"places\": 5}"));
            created(
                    house.kultur,
                    TRAININGS,
                    training("kultur", "2026-05-20", "{\"places\": 5}").replace("citizens-europe", "youth"));

            List<?> found = items(house.umwelt, TRAININGS + "?theme=youth&q=antrage&size=100");
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(training -> assertThat(String.valueOf(((Map<?, ?>) training).get("themes")))
                            .contains("youth"));
            List<String> days = items(house.umwelt, TRAININGS + "?size=100").stream()
                    .map(training ->
                            String.valueOf(((Map<?, ?>) ((List<?>) ((Map<?, ?>) training).get("sessions")).getFirst())
                                    .get("day")))
                    .toList();
            List<String> coming = days.stream()
                    .takeWhile(day -> day.compareTo("2026-05-06") >= 0)
                    .toList();
            assertThat(coming).isNotEmpty().isSorted();
            assertThat(days.subList(coming.size(), days.size()))
                    .isNotEmpty()
                    .allMatch(day -> day.compareTo("2026-05-06") < 0)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }
}
