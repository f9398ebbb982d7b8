package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two instances of notification-service share the work: each event is in the inbox once and goes out in one mail. */
@WithTheSystem
class TwoInstancesTest {

    private static final int ROWS = 200;
    private static final String PREFIX = "TWOINSTANCES";
    private static final String GROUP = "notification-service.inbox";
    private static final String RUNS = "/api/operations/notification-service/jobs/send-digests/runs";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Api admin;
    private String subscription;
    private String outlet;
    private final Mails mails;
    private long alone;
    private OtherInstance other;

    TwoInstancesTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        admin = system.as("admin-system");
        mails = Mails.of(system);
    }

    @BeforeEach
    void begin() throws Exception {
        alone = busyMembers();
        subscription = kultur.subscribe("Zu zweit", Map.of("keywords", List.of("town twinning")));
        var mail = Map.of("address", "kultur@example.org", "rhythm", "AT_ONCE");
        outlet = kultur.post("/api/outlets", Map.of("kind", "EMAIL", "name", "Zu zweit", "email", mail))
                .good()
                .get("id")
                .asString();
        other = system.another("notification-service");
    }

    @AfterEach
    void end() {
        other.close();
        assertThat(kultur.delete("/api/outlets/" + outlet).status()).isEqualTo(204);
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    @Test
    void shareTheWork() {
        await("a part of the events for each")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(busyMembers()).isGreaterThan(alone));
        var there = kultur.at(other.url());
        try (var first = Sse.of(kultur);
                var second = Sse.of(there)) {
            office.importing(List.of(Page.rows(PREFIX, ROWS))).good();
            assertThat(calls()).hasSize(ROWS);

            for (var instance : List.of(kultur, there)) {
                await("each of them once")
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(subjects(instance.inbox()))
                                .filteredOn(calls()::contains)
                                .containsExactlyInAnyOrderElementsOf(calls()));
            }
            // an entry that gets another reason is shown again
            for (var stream : List.of(first, second)) {
                await("all of them live")
                        .atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(subjects(stream.entries())).containsAll(calls()));
            }
        }

        await("all of them sent").atMost(PATIENCE).untilAsserted(() -> {
            sendAtTheSameTime();
            assertThat(mailsAboutEach())
                    .allSatisfy((call, count) -> assertThat(count).isPositive());
        });
        assertThat(mailsAboutEach())
                .allSatisfy((call, count) -> assertThat(count).isEqualTo(1));
    }

    private Set<String> calls() {
        return office.callsOf(PREFIX);
    }

    private Map<String, Long> mailsAboutEach() {
        var sent = mails.all();
        return calls().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        call -> sent.stream()
                                .filter(mail -> mail.contains("/funding/" + call))
                                .count()));
    }

    /** Consumers that were given partitions of the calls' topic. */
    private long busyMembers() throws ExecutionException, InterruptedException {
        try (var broker = Admin.create(Map.of("bootstrap.servers", system.brokers()))) {
            return broker.describeConsumerGroups(List.of(GROUP)).describedGroups().get(GROUP).get().members().stream()
                    .filter(TwoInstancesTest::readsCalls)
                    .count();
        }
    }

    private static boolean readsCalls(MemberDescription member) {
        return member.assignment().topicPartitions().stream()
                .anyMatch(partition -> partition.topic().equals("weltoffen.networking"));
    }

    private static List<String> subjects(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("subject").asString()).toList();
    }

    private void sendAtTheSameTime() {
        CompletableFuture.allOf(Stream.of(admin, admin.at(other.url()))
                        .map(api -> CompletableFuture.runAsync(
                                () -> api.post(RUNS, Map.of()).good()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
