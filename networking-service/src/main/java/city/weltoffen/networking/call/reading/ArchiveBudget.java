package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.Unreadable;
import java.io.IOException;
import java.io.InputStream;

/** Counts what an archive becomes when it is unpacked, so that a small one cannot become a huge one. */
final class ArchiveBudget {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_UNPACKED = 1024 * MEGABYTE;
    private static final int BUFFER = 64 * 1024;

    private final byte[] buffer = new byte[BUFFER];
    private long used;

    int count(int read) throws Unreadable {
        used += Math.max(read, 0);
        if (used > MOST_UNPACKED) {
            throw new Unreadable(Doubt.UNPACKED_TOO_LARGE.with(String.valueOf(MOST_UNPACKED / MEGABYTE)));
        }
        return read;
    }

    /** Goes to the end of the current entry; what is left out counts like what is read. */
    void skip(InputStream archive) throws IOException {
        int read;
        do {
            read = count(archive.read(buffer, 0, buffer.length));
        } while (read >= 0);
    }
}
