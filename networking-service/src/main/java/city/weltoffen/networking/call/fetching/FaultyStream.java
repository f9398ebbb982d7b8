package city.weltoffen.networking.call.fetching;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that keeps its first fault, since whoever reads may have told it in another way. */
abstract class FaultyStream extends FilterInputStream {

    private @Nullable FetchFault fault;

    FaultyStream(InputStream source) {
        super(source);
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
            return readOn(buffer, offset, length);
        } catch (FetchFault found) {
            fault = found;
            throw found;
        }
    }

    /** As {@link #read(byte[], int, int)}, until it first fails. */
    abstract int readOn(byte[] buffer, int offset, int length) throws IOException;

    @Override
    public boolean markSupported() {
        return false;
    }
}
