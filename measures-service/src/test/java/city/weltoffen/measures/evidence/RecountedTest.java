package city.weltoffen.measures.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecountedTest {

    private final Set<Integer> store = ConcurrentHashMap.newKeySet();
    private final AtomicInteger counts = new AtomicInteger();

    private Recounted<Set<Integer>> recounted() {
        return new Recounted<>(ConcurrentHashMap::newKeySet, set -> {
            counts.incrementAndGet();
            set.addAll(store);
        });
    }

    @Test
    void countsOnceAndFollowsWhatComes() {
        store.add(1);
        Recounted<Set<Integer>> figure = recounted();

        assertThat(figure.get()).containsExactly(1);
        figure.offer(set -> set.add(2));

        assertThat(figure.get()).containsExactlyInAnyOrder(1, 2);
        assertThat(counts).hasValue(1);
    }

    @Test
    void countsAnewWhenItIsToldTo() {
        Recounted<Set<Integer>> figure = recounted();
        figure.get();
        store.add(3);

        figure.invalidate();
        figure.invalidate();

        assertThat(figure.get()).containsExactly(3);
        assertThat(counts).hasValue(2);
    }

    @Test
    void showsNothingHalfCountedAfterAFailure() {
        AtomicInteger attempts = new AtomicInteger();
        Recounted<Set<Integer>> figure = new Recounted<>(ConcurrentHashMap::newKeySet, set -> {
            set.add(1);
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("the store is away");
            }
            set.add(2);
        });

        assertThatThrownBy(figure::get).hasMessage("the store is away");
        assertThat(figure.get()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void missesNothingThatComesWhileItIsCountedAnew() throws InterruptedException {
        Recounted<Set<Integer>> figure = recounted();
        figure.get();
        Thread live = Thread.ofVirtual()
                .start(() -> IntStream.range(0, 20_000).forEach(number -> {
                    store.add(number);
                    figure.offer(set -> set.add(number));
                }));
        while (live.isAlive()) {
            figure.invalidate();
            figure.get();
        }
        live.join();

        assertThat(figure.get()).hasSize(20_000);
    }
}
