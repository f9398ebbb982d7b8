package city.weltoffen.networking.call.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** Reads the bytes of one kind of source in constant memory; an uploaded file and a fetched one are read alike. */
public interface SourceReader {

    SourceKind kind();

    /** @throws UnreadableSource when it is none of this kind or breaks off; what came before was handed over */
    void read(InputStream bytes, LocalDate today, Findings findings) throws UnreadableSource, IOException;
}
