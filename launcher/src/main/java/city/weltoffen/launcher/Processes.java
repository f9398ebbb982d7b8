package city.weltoffen.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** All processes that this launcher started, and nothing else; so that none is left when it ends. */
final class Processes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);

    /** Holding the process holds its standard input open, on which the child's life depends. */
    private final Set<Process> alive = ConcurrentHashMap.newKeySet();

    private final CountDownLatch stopping = new CountDownLatch(1);

    /** Starts a process, unless all are being stopped. */
    synchronized Process start(ProcessBuilder builder) throws IOException {
        if (isStopping()) {
            throw new IOException("Weltoffen is being stopped");
        }
        var process = builder.start();
        alive.add(process);
        var unused = process.onExit().thenAccept(alive::remove);
        return process;
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until all are being stopped, for that long at most; true if they are. */
    boolean awaitStopping(Duration atMost) throws InterruptedException {
        return stopping.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks all to end, and after a while makes those end that did not. */
    @Override
    public void close() {
        var all = stopStarting();
        all.forEach(ProcessHandle::destroy);
        if (!haveEnded(all, PATIENCE)) {
            all.forEach(ProcessHandle::destroyForcibly);
            haveEnded(all, PATIENCE);
        }
    }

    /** Looks again and again: the futures of processes need the common pool, which may be busy ending this one. */
    private static boolean haveEnded(List<ProcessHandle> all, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    private synchronized List<ProcessHandle> stopStarting() {
        stopping.countDown();
        return alive.stream()
                .map(Process::toHandle)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }
}
