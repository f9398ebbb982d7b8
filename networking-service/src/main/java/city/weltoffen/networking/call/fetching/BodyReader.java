package city.weltoffen.networking.call.fetching;

import java.io.IOException;
import java.io.InputStream;

/** Reads a body while it comes; called again from the beginning when it broke off and is asked for again. */
@FunctionalInterface
public interface BodyReader {

    /** @throws FetchFault when what comes is of no use */
    void read(InputStream body) throws IOException;
}
