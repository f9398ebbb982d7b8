package city.weltoffen.networking.call.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rows of a page on their way: cleaned on all processors while the next ones are read, since cleaning their HTML takes
 * longest, and handed over in their order. Only so many are on their way that they fit into a small memory.
 */
final class RowLine {

    private static final int ROWS_OF_A_BATCH = 8;
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private final Cleaning cleaning;
    private final Rows rows;
    private final Deque<Batch> line = new ArrayDeque<>();
    private List<PortalRow> held = new ArrayList<>();
    private long heldBytes;
    private long bytes;

    RowLine(Cleaning cleaning, Rows rows) {
        this.cleaning = cleaning;
        this.rows = rows;
    }

    @FunctionalInterface
    interface Cleaning {

        PortalCall call(PortalRow row) throws RefusedRow;
    }

    void add(PortalRow row, long size) {
        held.add(row);
        heldBytes += size;
        if (held.size() == ROWS_OF_A_BATCH || heldBytes >= MOST_BYTES) {
            send();
        }
        while (bytes > MOST_BYTES && line.size() > 1) {
            handOver();
        }
    }

    void finish() {
        send();
        while (!line.isEmpty()) {
            handOver();
        }
    }

    private void send() {
        Batch batch = new Batch(held, heldBytes);
        held = new ArrayList<>();
        bytes += heldBytes;
        heldBytes = 0;
        line.add(batch);
        ForkJoinPool.commonPool().execute(batch::clean);
    }

    private void handOver() {
        Batch first = line.remove();
        bytes -= first.bytes;
        // if nobody has begun with it
        first.clean();
        first.cleaned.join().forEach(Runnable::run);
    }

    private Runnable cleaned(PortalRow row) {
        try {
            return rows.taking(cleaning.call(row));
        } catch (RefusedRow refused) {
            return () -> rows.refuse(row.name(), refused.refusal());
        }
    }

    private final class Batch {

        private final List<PortalRow> batch;
        private final long bytes;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<List<Runnable>> cleaned = new CompletableFuture<>();

        Batch(List<PortalRow> batch, long bytes) {
            this.batch = batch;
            this.bytes = bytes;
        }

        void clean() {
            if (begun.compareAndSet(false, true)) {
                try {
                    cleaned.complete(batch.stream().map(RowLine.this::cleaned).toList());
                } catch (Throwable fault) {
                    // whoever waits for it tells it
                    cleaned.completeExceptionally(fault);
                }
            }
        }
    }
}
