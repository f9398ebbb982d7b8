package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.ToldCall;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** What the copies of a run say: in memory as long as there is room, the rest in a file of its own. */
final class Contents implements Closeable {

    private static final int KILOBYTE = 1024;

    /** A call without any text. */
    private static final int LEAST_KILOBYTES = 4;

    /** A small share of the memory is for all runs together. */
    static final Semaphore ROOM = new Semaphore((int) (Runtime.getRuntime().maxMemory() / KILOBYTE / 16));

    private final Semaphore room;
    private final Path path;
    private final RandomAccessFile file;
    private int held;

    private Contents(Semaphore room, Path path, RandomAccessFile file) {
        this.room = room;
        this.path = path;
        this.file = file;
    }

    /** @param room in kilobytes */
    static Contents open(Semaphore room) throws IOException {
        Path path = Files.createTempFile("weltoffen-run-", ".jsonl");
        return new Contents(room, path, new RandomAccessFile(path.toFile(), "rw"));
    }

    /** The same copy, which needs no memory any more if there is too little. */
    Copy kept(Copy copy) {
        int kilobytes = kilobytes(copy.told());
        if (room.tryAcquire(kilobytes)) {
            held += kilobytes;
            return copy;
        }
        byte[] content = Copy.written(copy.told());
        long offset = append(content);
        int length = content.length;
        return copy.elsewhere(Copy.digest(content), () -> Copy.read(read(offset, length)));
    }

    private static int kilobytes(ToldCall told) {
        return LEAST_KILOBYTES + told.details().characters() * Character.BYTES / KILOBYTE;
    }

    private synchronized long append(byte[] content) {
        try {
            long offset = file.length();
            file.seek(offset);
            file.write(content);
            return offset;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private synchronized byte[] read(long offset, int length) {
        try {
            byte[] content = new byte[length];
            file.seek(offset);
            file.readFully(content);
            return content;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() throws IOException {
        room.release(held);
        held = 0;
        file.close();
        Files.deleteIfExists(path);
    }
}
