package city.weltoffen.benchmarks;

import java.time.Duration;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A load of concurrent clients, each of which asks the service and the plain driver in turn, so that whatever else the
 * machine does hits both. It ends after a number of turns or after a time, whichever comes first.
 *
 * @param turns of all clients together
 */
record Load(int clients, int turns, Duration longest) {

    /** What was measured of a pair. */
    record Result(Pair pair, Samples service, Samples plain) {

        double ratio() {
            return service.p95() / plain.p95();
        }
    }

    Result of(Pair pair) {
        List<Long> ours = Collections.synchronizedList(new ArrayList<>());
        List<Long> theirs = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger left = new AtomicInteger(turns);
        long end = System.nanoTime() + longest.toNanos();
        Callable<Integer> client = () -> {
            int done = 0;
            while (left.getAndDecrement() > 0 && System.nanoTime() < end) {
                ours.add(time(pair.service()));
                theirs.add(time(pair.plain()));
                done++;
            }
            return done;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Integer> done : threads.invokeAll(Collections.nCopies(clients, client))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(pair.what(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Result(pair, new Samples(ours), new Samples(theirs));
    }

    private static long time(Runnable request) {
        long before = System.nanoTime();
        request.run();
        return System.nanoTime() - before;
    }
}
