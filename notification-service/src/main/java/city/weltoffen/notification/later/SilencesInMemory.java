package city.weltoffen.notification.later;

import static java.util.stream.Collectors.groupingByConcurrent;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The silences of all readers in the memory of this instance, so that no event waits for the store to be asked. A reader's
 * own are read again when they have changed, here or in another instance; all of them each minute, since word from
 * another instance may get lost.
 */
final class SilencesInMemory {

    private static final long LASTS = Duration.ofMinutes(1).toNanos();

    private final Supplier<List<Silence>> all;
    private final Function<String, List<Silence>> ofReader;
    private volatile @Nullable Read last;

    SilencesInMemory(Supplier<List<Silence>> all, Function<String, List<Silence>> ofReader) {
        this.all = all;
        this.ofReader = ofReader;
    }

    List<Silence> of(String recipient) {
        return current().byReader().getOrDefault(recipient, List.of());
    }

    private Read current() {
        Read read = last;
        return read == null || read.isOld() ? readAll() : read;
    }

    private synchronized Read readAll() {
        Read read = last;
        if (read == null || read.isOld()) {
            long at = System.nanoTime();
            read = new Read(at, all.get().stream().collect(groupingByConcurrent(Silence::recipient)));
            last = read;
        }
        return read;
    }

    /** Reads a reader's own again. */
    synchronized void changed(String recipient) {
        Read read = last;
        if (read != null) {
            read.byReader().put(recipient, ofReader.apply(recipient));
        }
    }

    private record Read(long at, ConcurrentMap<String, List<Silence>> byReader) {

        boolean isOld() {
            return System.nanoTime() - at > LASTS;
        }
    }
}
