package city.weltoffen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/** Shows that the map is streamed: its answer begins before its length is known. */
final class Streaming {

    private Streaming() {}

    /** @return one sentence for the results */
    static String of(ServiceProcess service, String path) throws IOException {
        String sentence = "";
        for (int warm = 0; warm < 5; warm++) {
            sentence = once(service, path);
        }
        return sentence;
    }

    private static String once(ServiceProcess service, String path) throws IOException {
        long begun = System.nanoTime();
        var answer = service.open(path);
        try (InputStream body = answer.body()) {
            long bytes = body.read() < 0 ? 0 : 1;
            double first = (System.nanoTime() - begun) / 1e6;
            bytes += body.transferTo(OutputStream.nullOutputStream());
            double last = (System.nanoTime() - begun) / 1e6;
            return String.format(
                    Locale.ROOT,
                    "The map is streamed: `Transfer-Encoding: %s`, `Content-Length: %s`; of %.1f MB the first byte came"
                            + " after %.0f ms, the last one after %.0f ms.",
                    answer.headers().firstValue("transfer-encoding").orElse("none"),
                    answer.headers().firstValue("content-length").orElse("none"),
                    bytes / 1e6,
                    first,
                    last);
        }
    }
}
