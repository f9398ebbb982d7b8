package city.weltoffen.networking.call.portal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import tools.jackson.core.JsonToken;

/** Reads the portal's bulk file {@code grantsTenders.json} as a stream: one of its records at a time in memory. */
public final class PortalFileReader {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_UNPACKED = 1024 * MEGABYTE;
    private static final long LARGEST_ROW = 4 * MEGABYTE;

    private final PortalFileCalls calls;

    public PortalFileReader(PortalCodes codes) {
        this.calls = new PortalFileCalls(codes);
    }

    /**
     * Reads the file, packed with gzip or not.
     *
     * @param bytes stay open
     * @param today business day; records whose deadlines are all before it are refused
     */
    public void read(InputStream bytes, LocalDate today, Rows rows) throws RefusedFile, IOException {
        try (UnpackedStream unpacked = UnpackedStream.of(bytes, MOST_UNPACKED, LARGEST_ROW);
                PageParser file = new PageParser(unpacked)) {
            readFile(file, today, rows);
        } catch (Unreadable fault) {
            throw new RefusedFile(fault.refusal());
        }
    }

    private void readFile(PageParser file, LocalDate today, Rows rows) throws RefusedFile, IOException {
        JsonToken first = file.next();
        if (first == null) {
            throw new RefusedFile(Reason.EMPTY_FILE.with());
        }
        if (first != JsonToken.START_OBJECT
                || !enter(file, "fundingData", JsonToken.START_OBJECT)
                || !enter(file, "GrantTenderObj", JsonToken.START_ARRAY)) {
            throw new RefusedFile(Reason.NO_GRANTS.with());
        }
        readRows(file, today, rows);
        leave(file);
        leave(file);
        if (file.next() != null) {
            throw new RefusedFile(Reason.NOT_JSON.with());
        }
    }

    private static void leave(PageParser file) throws RefusedFile, IOException {
        while (file.next() == JsonToken.PROPERTY_NAME) {
            file.next();
            file.skipValue();
        }
    }

    /** Goes on to the value of a property of the current object; at its end there is none. */
    private static boolean enter(PageParser file, String property, JsonToken begin) throws RefusedFile, IOException {
        while (file.next() == JsonToken.PROPERTY_NAME) {
            boolean wanted = property.equals(file.property());
            if (file.next() == begin && wanted) {
                return true;
            }
            file.skipValue();
        }
        return false;
    }

    private void readRows(PageParser file, LocalDate today, Rows rows) throws RefusedFile, IOException {
        for (int position = 1; file.next() != JsonToken.END_ARRAY; position++) {
            PortalFileRow row = new PortalFileRow(file.row(), position);
            try {
                rows.accept(calls.of(row, today));
            } catch (RefusedRow refused) {
                rows.refuse(row.name(), refused.refusal());
            }
        }
    }
}
