package city.weltoffen.networking.call.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The bytes of an answer as they come: not too many, not too slowly, and as many as were announced. What goes wrong is
 * kept, since whoever reads may have told it in another way.
 */
final class WatchedStream extends FaultyStream {

    private final String host;
    private final long most;
    private final long announced;
    private final Duration longest;
    private final long begun = System.nanoTime();
    private long count;

    /** @param announced -1 when nothing is */
    WatchedStream(InputStream body, String host, long most, long announced, Duration longest) {
        super(body);
        this.host = host;
        this.most = most;
        this.announced = announced;
        this.longest = longest;
    }

    @Override
    int readOn(byte[] buffer, int offset, int length) throws IOException {
        try {
            return counted(in.read(buffer, offset, length));
        } catch (SocketTimeoutException slow) {
            throw FetchFault.passing(FetchReason.TIMED_OUT.with(host));
        } catch (FetchFault known) {
            throw known;
        } catch (IOException broken) {
            throw FetchFault.passing(FetchReason.BROKEN_OFF.with(host));
        }
    }

    private int counted(int read) throws FetchFault {
        if (read < 0 && announced > count) {
            throw FetchFault.passing(FetchReason.BROKEN_OFF.with(host));
        }
        count += Math.max(0, read);
        if (count > most) {
            throw tooLarge(host, most);
        }
        if (System.nanoTime() - begun > longest.toNanos()) {
            throw FetchFault.passing(FetchReason.TIMED_OUT.with(host));
        }
        return read;
    }

    static FetchFault tooLarge(String host, long most) {
        return FetchFault.lasting(FetchReason.ANSWER_TOO_LARGE.with(host, Math.max(1, most / (1024 * 1024))));
    }
}
