package city.weltoffen.relations.enquiry.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends with an error where a file has more lines, or more lines that may begin a part, than any letter: each header and
 * each part of a mail becomes an object, and small ones fill the memory long before the file is large.
 */
final class LimitedLines extends FilterInputStream {

    /** A mail of the largest size, in the lines of Base64, has fewer. */
    private static final int LINES = 500_000;

    private static final int BOUNDARIES = 10_000;

    private int lines;
    private int boundaries;
    private int dashes = 0;

    LimitedLines(InputStream mail) {
        super(mail);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(next);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int i = 0; i < count; i++) {
            count(into[offset + i]);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Dashes count at the beginning of a line only; -1 elsewhere in it. */
    private void count(int next) throws IOException {
        if (next == '\n' || next == '\r') {
            dashes = 0;
            lines += next == '\n' ? 1 : 0;
        } else if (dashes >= 0) {
            dashes = next == '-' ? dashes + 1 : -1;
            if (dashes == 2) {
                boundaries++;
                dashes = -1;
            }
        }
        if (lines > LINES || boundaries > BOUNDARIES) {
            throw new IOException("no letter has that many lines or parts");
        }
    }
}
