package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/**
 * What a run has read: which copy of each call counts, and what it says. Nothing is taken before everything is read,
 * since the best copy may come last.
 */
public final class Staging implements Findings, Closeable {

    private final Presets presets;
    private final IntConsumer afterRow;
    private final RowBook rows = new RowBook();
    private final Map<String, Staged> best = new LinkedHashMap<>();
    private final Contents contents;

    private Staging(Presets presets, IntConsumer afterRow, Contents contents) {
        this.presets = presets;
        this.afterRow = afterRow;
        this.contents = contents;
    }

    /** @param afterRow is told after each row how many different ones there are, and may end the run by an exception */
    public static Staging open(Presets presets, IntConsumer afterRow) throws IOException {
        return open(presets, afterRow, Contents.ROOM);
    }

    /** @param room in memory for what the copies say, in kilobytes */
    static Staging open(Presets presets, IntConsumer afterRow, Semaphore room) throws IOException {
        return new Staging(presets, afterRow, Contents.open(room));
    }

    @Override
    public void accept(String reference, ToldCall call) {
        accept(reference, 0, call);
    }

    @Override
    public void accept(String reference, long rank, ToldCall call) {
        taking(reference, rank, call).run();
    }

    @Override
    public Runnable taking(String reference, long rank, ToldCall call) {
        ToldCall told = presets.on(call);
        Copy copy = Copy.of(rank, told);
        return () -> take(reference, told.details().identifier(), copy);
    }

    private void take(String reference, String identifier, Copy copy) {
        Staged known = best.get(identifier);
        if (known == null || copy.beats(known.copy())) {
            best.put(identifier, new Staged(reference, contents.kept(copy)));
        }
        rows.accept(reference);
        afterRow.accept(rows.rows());
    }

    @Override
    public void refuse(String reference, Refusal reason) {
        rows.refuse(reference, reason);
        afterRow.accept(rows.rows());
    }

    /** The best copy of each call, by identifier. */
    public Map<String, Staged> best() {
        return Collections.unmodifiableMap(best);
    }

    RowBook rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }

    /** The best copy so far, and how its source names the row. */
    public record Staged(String reference, Copy copy) {

        public ToldCall told() {
            return copy.told();
        }
    }
}
