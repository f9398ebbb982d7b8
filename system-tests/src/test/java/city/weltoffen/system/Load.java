package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A steady stream of commands of several people to all services, and for each somebody who is to hear of it. */
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 200;
    private static final int HANDS = 2;
    private static final String MEASURE = "1.3";

    private final String word = "Dauerlauf" + Long.toString(System.nanoTime(), 36);
    private final TheSystem system;
    private final List<Work> works;
    private final AtomicInteger names = new AtomicInteger();
    private final Map<Work, Set<String>> accepted = new ConcurrentHashMap<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    /** What somebody does again and again, each time with another name, and who hears of it. */
    private record Work(String by, String follower, String path, Function<String, Object> body) {}

    private Load(TheSystem system) {
        this.system = system;
        works = List.of(
                new Work("office-system", "kultur-system", "/api/partners", Load::partner),
                new Work("office-system", "kultur-system", "/api/indicators", Load::indicator),
                new Work("kultur-system", "office-system", "/api/trainings", Load::training));
    }

    static Load start(TheSystem system) {
        var load = new Load(system);
        for (var follower : List.of("kultur-system", "office-system")) {
            load.system.as(follower).subscribe(load.word, Map.of("keywords", List.of(load.word)));
        }
        load.system.as("kultur-system").subscribe(load.word + " measure", Map.of("measures", List.of(MEASURE)));
        load.works.forEach(work -> {
            load.accepted.put(work, ConcurrentHashMap.newKeySet());
            var by = system.as(work.by());
            for (int hand = 0; hand < HANDS; hand++) {
                load.threads.add(Thread.ofVirtual().start(() -> load.work(work, by)));
            }
        });
        return load;
    }

    private static Object partner(String name) {
        return Map.of("kind", "CITY", "name", Map.of("de", name, "en", name), "country", "PL");
    }

    private static Object indicator(String name) {
        return Map.of(
                "measure",
                MEASURE,
                "indicator",
                Map.of(
                        "title", Map.of("de", name),
                        "unit", Map.of("de", "Personen"),
                        "better", "UP",
                        "targets", Map.of("2026", 10)));
    }

    private static Object training(String name) {
        return Map.of(
                "department", "kultur",
                "title", Map.of("de", name),
                "booking", Map.of("places", 5),
                "sessions", List.of(Map.of("day", "2026-10-14", "from", "09:00", "until", "12:30")));
    }

    private void work(Work work, Api by) {
        try {
            while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                var answer = by.post(work.path(), work.body().apply(word + " " + names.incrementAndGet()));
                if (answer.status() == 201) {
                    accepted.get(work).add(answer.json().get("id").asString());
                } else {
                    refused.add(answer);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException e) {
            // the gateway itself must not break off
            refused.add(new Answer(0, "", "", e.toString()));
        }
    }

    /** How many work at the same time. */
    int hands() {
        return threads.size();
    }

    /** Returns when each service has accepted so many more. */
    void awaitMore(int many) {
        var before = works.stream()
                .collect(Collectors.toMap(
                        work -> work, work -> accepted.get(work).size()));
        await("more commands")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(works)
                        .allSatisfy(work -> assertThat(accepted.get(work).size())
                                .as(work.path() + " " + refused)
                                .isGreaterThanOrEqualTo(before.get(work) + many)));
    }

    /** What was not accepted. */
    Queue<Answer> refused() {
        return refused;
    }

    /** Every command that was accepted stands in its follower's inbox. */
    void awaitArrival() {
        close();
        works.forEach(work -> {
            var follower = system.as(work.follower());
            await("news of " + work.path())
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(subjects(follower)).containsAll(accepted.get(work)));
        });
    }

    /** And once only. */
    void assertEachOnce() {
        works.forEach(work -> {
            var ours = subjects(system.as(work.follower())).stream()
                    .filter(accepted.get(work)::contains)
                    .toList();
            assertThat(ours).containsExactlyInAnyOrderElementsOf(accepted.get(work));
        });
    }

    private static List<String> subjects(Api follower) {
        return follower.inbox().stream()
                .map(entry -> entry.get("subject"))
                .map(JsonNode::asString)
                .toList();
    }

    /** Nobody begins anything any more, and what was begun is answered. */
    @Override
    public void close() {
        over.countDown();
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
