package city.weltoffen.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the chatter of Kafka's formatter goes. */
final class Quiet {

    static final PrintStream STREAM = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Quiet() {}
}
