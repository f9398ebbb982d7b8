package city.weltoffen.networking.call.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import tools.jackson.core.JsonToken;

/** Reads response pages of the portal's search API as a stream: one row at a time in memory. */
public final class PortalReader {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_UNPACKED = 256 * MEGABYTE;
    private static final long LARGEST_ROW = 16 * MEGABYTE;

    private final PortalCalls calls;
    private final long mostUnpacked;

    public PortalReader(PortalCodes codes) {
        this(codes, MOST_UNPACKED);
    }

    /**
     * A reader with a limit of its own.
     *
     * @param mostUnpacked bytes that a file may have once it is unpacked
     */
    public PortalReader(PortalCodes codes, long mostUnpacked) {
        this.calls = new PortalCalls(codes);
        this.mostUnpacked = mostUnpacked;
    }

    /**
     * How many bytes a file has once it is unpacked, so that an upload can be judged before any row is taken.
     *
     * @param bytes stay open
     * @param limit counting stops beyond it, with a result that is larger
     */
    public static long unpackedSize(InputStream bytes, long limit) throws IOException {
        return UnpackedStream.size(bytes, limit);
    }

    /**
     * Reads one page, packed with gzip or not.
     *
     * @param bytes stay open
     * @param today business day; rows whose deadlines are all before it are refused
     */
    public void read(InputStream bytes, LocalDate today, Rows rows) throws RefusedFile, IOException {
        try (UnpackedStream unpacked = UnpackedStream.of(bytes, mostUnpacked, LARGEST_ROW)) {
            try (PageParser page = new PageParser(unpacked)) {
                readPage(page, today, rows);
            } catch (RefusedFile fault) {
                // What is too large is called so whatever it holds, hence the look at the rest.
                unpacked.drain();
                throw fault;
            }
        } catch (Unreadable fault) {
            throw new RefusedFile(fault.refusal());
        }
    }

    private void readPage(PageParser page, LocalDate today, Rows rows) throws RefusedFile, IOException {
        JsonToken first = page.next();
        if (first != JsonToken.START_OBJECT) {
            throw new RefusedFile((first == null ? Reason.EMPTY_FILE : Reason.NO_RESULTS).with());
        }
        boolean found = false;
        while (page.next() == JsonToken.PROPERTY_NAME) {
            String property = page.property();
            JsonToken value = page.next();
            if (value == JsonToken.START_ARRAY && "results".equals(property)) {
                found = true;
                readRows(page, today, rows);
            } else if (value == JsonToken.VALUE_NUMBER_INT && "totalResults".equals(property)) {
                rows.total(page.number());
            } else {
                page.skipValue();
            }
        }
        if (!found) {
            throw new RefusedFile(Reason.NO_RESULTS.with());
        }
        if (page.next() != null) {
            throw new RefusedFile(Reason.NOT_JSON.with());
        }
    }

    private void readRows(PageParser page, LocalDate today, Rows rows) throws RefusedFile, IOException {
        RowLine line = new RowLine(row -> calls.of(row, today), rows);
        try {
            for (int position = 1; page.next() != JsonToken.END_ARRAY; position++) {
                line.add(new PortalRow(page.row(), position), page.rowBytes());
            }
        } finally {
            // what comes before a fault counts
            line.finish();
        }
    }
}
