package city.weltoffen.networking.call.fetching;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An answer that was packed for the way, unpacked and counted, so that a small one cannot become a huge one. */
final class UnpackedBody extends FaultyStream {

    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final long most;
    private long count;

    private UnpackedBody(InputStream body, String host, long most) {
        super(body);
        this.host = host;
        this.most = most;
    }

    static UnpackedBody of(InputStream body, boolean packed, String host, long most) throws IOException {
        try {
            return new UnpackedBody(packed ? new GZIPInputStream(body, BUFFER) : body, host, most);
        } catch (ZipException | EOFException damaged) {
            throw FetchFault.passing(FetchReason.ANSWER_NOT_UNPACKED.with(host));
        }
    }

    @Override
    int readOn(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw WatchedStream.tooLarge(host, most);
            }
            return read;
        } catch (ZipException | EOFException damaged) {
            throw FetchFault.passing(FetchReason.ANSWER_NOT_UNPACKED.with(host));
        }
    }
}
