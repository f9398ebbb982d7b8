package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that dies in the middle of an import loses no call and duplicates no entry. */
@WithTheSystem
class KilledInTheMiddleTest {

    private static final int ROWS = 300;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final String subscription;

    KilledInTheMiddleTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        subscription = kultur.subscribe("Abgebrochen", Map.of("keywords", List.of("town twinning")));
    }

    @AfterEach
    void unsubscribe() {
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    @Test
    void importsAgainAfterNetworkingServiceWasKilled() {
        survives("networking-service", "KILLEDNETWORKING");
    }

    @Test
    void deliversOnceAfterNotificationServiceWasKilled() {
        survives("notification-service", "KILLEDNOTIFICATION");
    }

    private void survives(String service, String prefix) {
        var page = Page.rows(prefix, ROWS);
        var pid = system.pidOf(service);
        var interrupted = CompletableFuture.runAsync(() -> importWhateverHappens(page));
        await("the first of them").pollInterval(Duration.ofMillis(20)).until(() -> office.calls(prefix) > 0);
        system.kill(service);
        system.awaitRunning(service, pid);
        interrupted.join();

        var again = office.importing(List.of(page)).good();
        assertThat(again.get("created").asInt() + again.get("unchanged").asInt())
                .isEqualTo(ROWS);
        var calls = office.callsOf(prefix);
        assertThat(calls).hasSize(ROWS);
        await("an entry for each")
                .atMost(RECOVERY)
                .untilAsserted(() -> assertThat(subjects()).containsAll(calls));
        assertThat(subjects()).filteredOn(calls::contains).hasSize(ROWS);
    }

    private void importWhateverHappens(Page page) {
        try {
            office.importing(List.of(page));
        } catch (UncheckedIOException e) {
            // the gateway may lose its service before the answer
        }
    }

    private List<String> subjects() {
        return kultur.inbox().stream()
                .map(entry -> entry.get("subject").asString())
                .toList();
    }
}
