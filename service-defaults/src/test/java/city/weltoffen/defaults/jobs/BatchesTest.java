package city.weltoffen.defaults.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final List<List<String>> done = new CopyOnWriteArrayList<>();

    private Batches<List<String>> batches(Duration moment) {
        return new Batches<>("test", moment, ArrayList::new, done::add);
    }

    @Test
    void whatComesWithinAMomentIsDoneTogether() {
        Batches<List<String>> batches = batches(NEVER);
        batches.add(batch -> batch.add("a"));
        batches.add(batch -> batch.add("b"));
        assertThat(batches.undone()).containsExactly(List.of("a", "b"));

        batches.flush();

        assertThat(done).containsExactly(List.of("a", "b"));
        assertThat(batches.undone()).isEmpty();
    }

    @Test
    void whatComesLaterIsDoneByItself() {
        Batches<List<String>> batches = batches(Duration.ofMillis(1));
        batches.add(batch -> batch.add("a"));
        await().until(() -> done.size() == 1);

        batches.add(batch -> batch.add("b"));

        await().untilAsserted(() -> assertThat(done).containsExactly(List.of("a"), List.of("b")));
    }

    @Test
    void aBatchThatFailsKeepsNobodyElseWaiting() {
        var batches = new Batches<List<String>>("test", NEVER, ArrayList::new, batch -> {
            if (batch.contains("a")) {
                throw new IllegalStateException("stumbled");
            }
            done.add(batch);
        });
        batches.add(batch -> batch.add("a"));
        batches.flush();

        batches.add(batch -> batch.add("b"));
        batches.flush();

        assertThat(done).containsExactly(List.of("b"));
        assertThat(batches.undone()).isEmpty();
    }
}
