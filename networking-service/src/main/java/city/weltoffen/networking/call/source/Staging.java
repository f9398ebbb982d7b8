package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What a run has read: in memory which copy of each call counts, in a file of its own what the copies say. Nothing is
 * taken before everything is read, since the best copy may come last.
 */
public final class Staging implements Findings, Closeable {

    private final Presets presets;
    private final IntConsumer afterRow;
    private final RowBook rows = new RowBook();
    private final Map<String, Staged> best = new LinkedHashMap<>();
    private final Path file;
    private final RandomAccessFile contents;

    private Staging(Presets presets, IntConsumer afterRow, Path file, RandomAccessFile contents) {
        this.presets = presets;
        this.afterRow = afterRow;
        this.file = file;
        this.contents = contents;
    }

    /** @param afterRow is told after each row how many different ones there are, and may end the run by an exception */
    public static Staging open(Presets presets, IntConsumer afterRow) throws IOException {
        Path file = Files.createTempFile("weltoffen-run-", ".jsonl");
        return new Staging(presets, afterRow, file, new RandomAccessFile(file.toFile(), "rw"));
    }

    @Override
    public void accept(String reference, ToldCall call) {
        accept(reference, 0, call);
    }

    @Override
    public void accept(String reference, long rank, ToldCall call) {
        ToldCall told = presets.on(call);
        byte[] content = Copy.written(told);
        Copy copy = Copy.of(rank, told.details(), content);
        String identifier = told.details().identifier();
        Staged known = best.get(identifier);
        if (known == null || copy.beats(known.copy())) {
            best.put(identifier, new Staged(reference, copy, append(content), content.length));
        }
        rows.accept(reference);
        afterRow.accept(rows.rows());
    }

    @Override
    public void refuse(String reference, Refusal reason) {
        rows.refuse(reference, reason);
        afterRow.accept(rows.rows());
    }

    private long append(byte[] content) {
        try {
            long offset = contents.length();
            contents.seek(offset);
            contents.write(content);
            return offset;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public ToldCall told(Staged staged) {
        try {
            byte[] content = new byte[staged.length()];
            contents.seek(staged.offset());
            contents.readFully(content);
            return Copy.read(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
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
        Files.deleteIfExists(file);
    }

    /** The best copy so far; its content lies there in the file. */
    public record Staged(String reference, Copy copy, long offset, int length) {}
}
