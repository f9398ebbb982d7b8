package city.weltoffen.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecountedTest {

    private final Set<Integer> store = ConcurrentHashMap.newKeySet();
    private final AtomicInteger counts = new AtomicInteger();

    private final Recounted<Set<Integer>> figure = new Recounted<>(ConcurrentHashMap::newKeySet);

    private Set<Integer> counted() {
        return figure.get(set -> {
            counts.incrementAndGet();
            set.addAll(store);
        });
    }

    @Test
    void countsOnceAndFollowsWhatComes() {
        store.add(1);

        assertThat(counted()).containsExactly(1);
        figure.offer(set -> set.add(2));

        assertThat(counted()).containsExactlyInAnyOrder(1, 2);
        assertThat(counts).hasValue(1);
    }

    @Test
    void countsAnewWhenItIsToldTo() {
        counted();
        store.add(3);

        figure.invalidate();
        figure.invalidate();

        assertThat(counted()).containsExactly(3);
        assertThat(counts).hasValue(2);
    }

    @Test
    void showsNothingHalfCountedAfterAFailure() {
        AtomicInteger attempts = new AtomicInteger();
        Consumer<Set<Integer>> failing = set -> {
            set.add(1);
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the store is away");
            }
            set.add(2);
        };

        assertThatThrownBy(() -> figure.get(failing)).hasMessage("the store is away");
        assertThat(figure.get(failing)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void missesNothingThatComesWhileItIsCountedAnew() throws InterruptedException {
        counted();
        Thread live = Thread.ofVirtual()
                .start(() -> IntStream.range(0, 20_000).forEach(number -> {
                    store.add(number);
                    figure.offer(set -> set.add(number));
                }));
        while (live.isAlive()) {
            figure.invalidate();
            counted();
        }
        live.join();

        assertThat(counted()).hasSize(20_000);
    }
}
