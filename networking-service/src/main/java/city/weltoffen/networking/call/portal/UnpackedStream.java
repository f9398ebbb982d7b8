package city.weltoffen.networking.call.portal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a page, inflated if they are packed, and counted so that a small file cannot become a huge one. */
public final class UnpackedStream extends FilterInputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private final long limit;
    private final long rowLimit;
    private long total;
    private long row;
    private boolean inRow;

    private UnpackedStream(InputStream source, long limit, long rowLimit) {
        super(source);
        this.limit = limit;
        this.rowLimit = rowLimit;
    }

    /** Closing the stream leaves the given one open: it belongs to the caller. */
    public static UnpackedStream of(InputStream bytes, long limit, long rowLimit) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(new Borrowed(bytes), 2);
        byte[] magic = peeked.readNBytes(2);
        peeked.unread(magic);
        boolean packed = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return new UnpackedStream(packed ? inflated(peeked) : peeked, limit, rowLimit);
    }

    /** Counts what can be unpacked, and stops once that is more than the limit. */
    static long size(InputStream bytes, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (UnpackedStream unpacked = of(bytes, Long.MAX_VALUE, Long.MAX_VALUE)) {
            int read = 0;
            while (read >= 0 && size <= limit) {
                size += read;
                read = unpacked.read(buffer, 0, buffer.length);
            }
        } catch (Unreadable _) {
            // A damaged file is as large as what is left of it; reading it says what is wrong.
        }
        return size;
    }

    /** Rows are held in memory one at a time, so each has a limit of its own. */
    void beginRow() {
        row = 0;
        inRow = true;
    }

    void endRow() {
        inRow = false;
    }

    long rowBytes() {
        return row;
    }

    /** Reads to the end only to learn whether the file is too large. */
    void drain() throws IOException {
        endRow();
        byte[] buffer = new byte[BUFFER];
        int read;
        do {
            read = read(buffer, 0, buffer.length);
        } while (read >= 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return count(in.read(buffer, offset, length));
        } catch (ZipException | EOFException _) {
            throw new Unreadable(Reason.BROKEN_GZIP.with());
        }
    }

    private int count(int read) throws Unreadable {
        total += Math.max(read, 0);
        row += Math.max(read, 0);
        if (total > limit) {
            throw new Unreadable(Reason.TOO_LARGE.with(megabytes(limit)));
        }
        if (inRow && row > rowLimit) {
            throw new Unreadable(Reason.ROW_TOO_LARGE.with(megabytes(rowLimit)));
        }
        return read;
    }

    private static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, bytes / MEGABYTE));
    }

    private static InputStream inflated(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (ZipException | EOFException _) {
            throw new Unreadable(Reason.BROKEN_GZIP.with());
        }
    }

    private static final class Borrowed extends FilterInputStream {

        Borrowed(InputStream source) {
            super(source);
        }

        @Override
        public void close() {
            // left to whoever opened it
        }
    }
}
