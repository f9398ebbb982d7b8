package city.weltoffen.benchmarks;

import city.weltoffen.networking.call.portal.PortalCall;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.PortalFileReader;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.RefusedFile;
import city.weltoffen.networking.call.portal.Rows;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** A process of its own that reads the portal's bulk file and says how long it took. Argument: the file. */
final class BulkFileReading {

    private BulkFileReading() {}

    static void main(String[] arguments) throws IOException, RefusedFile {
        Count count = new Count();
        long before = System.nanoTime();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            new PortalFileReader(PortalCodes.shipped()).read(bytes, LocalDate.now(), count);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d calls, %,d refused, %,d ms%n",
                count.calls,
                count.refused,
                (System.nanoTime() - before) / 1_000_000);
    }

    private static final class Count implements Rows {

        private int calls;
        private int refused;

        @Override
        public void accept(PortalCall call) {
            calls++;
        }

        @Override
        public void refuse(String reference, Refusal reason) {
            refused++;
        }
    }
}
