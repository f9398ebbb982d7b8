package city.weltoffen.networking.call.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One document of an archive, up to the size that one may have; closing it leaves the archive open. */
final class DocumentStream extends FilterInputStream {

    private final ArchiveBudget budget;
    private final int limit;
    private int read;

    DocumentStream(InputStream archive, ArchiveBudget budget, int limit) {
        super(archive);
        this.budget = budget;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = budget.count(in.read(buffer, offset, length));
        read += Math.max(count, 0);
        if (read > limit) {
            throw new DocumentTooLarge(limit);
        }
        return count;
    }

    @Override
    public void close() {
        // left to whoever opened the archive
    }
}
