package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the record of a run current while it goes on, and ends the run when it must not go on. */
final class RunRecorder {

    /** The shortest time between two writings. */
    private static final long PAUSE = Duration.ofMillis(400).toNanos();

    private final Run begun;
    private final Runs runs;
    private final Clock businessClock;
    private final long start = System.nanoTime();
    private long written = start;
    private volatile boolean ended;
    private int pages;
    private int rows;
    private @Nullable Integer expected;
    private int taken;
    private @Nullable Integer calls;

    RunRecorder(Run begun, Runs runs, Clock businessClock) {
        this.begun = begun;
        this.runs = runs;
        this.businessClock = businessClock;
    }

    Run begun() {
        return begun;
    }

    /** The service ends, or another instance has taken over. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    void page() {
        pages++;
    }

    void expect(long total) {
        expected = (int) Math.min(Integer.MAX_VALUE, total);
    }

    /** @throws InterruptedRun when the run must not go on */
    void rows(int read) {
        rows = read;
        write();
    }

    void take(int all) {
        calls = all;
        write();
    }

    /** @throws InterruptedRun when the run must not go on */
    void taken(int more) {
        taken += more;
        write();
    }

    private void write() {
        if (ended) {
            throw new InterruptedRun();
        }
        long now = System.nanoTime();
        if (now - written >= PAUSE) {
            written = now;
            runs.save(record(RunOutcome.RUNNING, RunCounts.NONE, null, null, false));
        }
    }

    /** @param book of the rows; none when it ended before there was one */
    Run finish(RunOutcome outcome, RunCounts counts, @Nullable RowBook book, @Nullable Refusal message, boolean good) {
        Run finished = record(outcome, counts, book, message, good);
        runs.save(finished);
        return finished;
    }

    private Run record(
            RunOutcome outcome, RunCounts counts, @Nullable RowBook book, @Nullable Refusal message, boolean good) {
        return new Run(
                begun.id(),
                begun.source(),
                begun.trigger(),
                begun.file(),
                begun.startedAt(),
                outcome == RunOutcome.RUNNING ? null : businessClock.instant(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                outcome,
                new RunProgress(pages, rows, expected, taken, calls),
                counts,
                book == null ? begun.reasons() : book.reasons(),
                book == null ? begun.refusals() : book.refusals(),
                message,
                good);
    }

    /** Ends a run from inside. */
    static final class InterruptedRun extends RuntimeException {

        private static final long serialVersionUID = 1L;

        InterruptedRun() {
            super("the run must not go on", null, false, false);
        }
    }
}
