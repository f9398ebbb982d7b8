package city.weltoffen.networking.call.fetching;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer as they come: not too many, not too slowly, and as many as were announced. What goes wrong is
 * kept, since whoever reads may have told it in another way.
 */
final class WatchedStream extends FilterInputStream {

    private final String host;
    private final long most;
    private final long announced;
    private final Duration longest;
    private final long begun = System.nanoTime();
    private long count;
    private @Nullable FetchFault fault;

    /** @param announced -1 when nothing is */
    WatchedStream(InputStream body, String host, long most, long announced, Duration longest) {
        super(body);
        this.host = host;
        this.most = most;
        this.announced = announced;
        this.longest = longest;
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
            return counted(in.read(buffer, offset, length));
        } catch (SocketTimeoutException slow) {
            throw keep(FetchFault.passing(FetchReason.TIMED_OUT.with(host)));
        } catch (FetchFault known) {
            throw known;
        } catch (IOException broken) {
            throw keep(FetchFault.passing(FetchReason.BROKEN_OFF.with(host)));
        }
    }

    private int counted(int read) throws FetchFault {
        if (read < 0 && announced > count) {
            throw keep(FetchFault.passing(FetchReason.BROKEN_OFF.with(host)));
        }
        count += Math.max(0, read);
        if (count > most) {
            throw keep(tooLarge(host, most));
        }
        if (System.nanoTime() - begun > longest.toNanos()) {
            throw keep(FetchFault.passing(FetchReason.TIMED_OUT.with(host)));
        }
        return read;
    }

    private FetchFault keep(FetchFault found) {
        fault = found;
        return found;
    }

    static FetchFault tooLarge(String host, long most) {
        return FetchFault.lasting(FetchReason.ANSWER_TOO_LARGE.with(host, Math.max(1, most / (1024 * 1024))));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
