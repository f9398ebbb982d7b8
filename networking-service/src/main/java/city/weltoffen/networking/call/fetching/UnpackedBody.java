package city.weltoffen.networking.call.fetching;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An answer that was packed for the way, unpacked and counted, so that a small one cannot become a huge one. */
final class UnpackedBody extends FilterInputStream {

    private static final int BUFFER = 64 * 1024;

    private final String host;
    private final long most;
    private long count;
    private @Nullable FetchFault fault;

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

    @Nullable
    FetchFault fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            int read = in.read(buffer, offset, length);
            count += Math.max(0, read);
            if (count > most) {
                throw keep(WatchedStream.tooLarge(host, most));
            }
            return read;
        } catch (ZipException | EOFException damaged) {
            throw keep(FetchFault.passing(FetchReason.ANSWER_NOT_UNPACKED.with(host)));
        }
    }

    private FetchFault keep(FetchFault found) {
        fault = found;
        return found;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
