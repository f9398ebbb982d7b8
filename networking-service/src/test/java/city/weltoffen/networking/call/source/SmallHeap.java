package city.weltoffen.networking.call.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Reads more than its heap could hold, as a run does: through a reader into the staging, and all of it back again. */
public final class SmallHeap {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final int PATIENCE = 60;

    private SmallHeap() {}

    /**
     * How many calls a process of its own reads, or what kept it from that.
     *
     * @param main is given the file for the answer
     * @param heap megabytes that it may use
     */
    public static String reads(Class<?> main, int heap) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("weltoffen-heap-", ".txt");
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap + "m",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            main.getName(),
                            answer.toString())
                    .redirectErrorStream(true)
                    .start();
            String fault = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return Files.readString(answer) + fault.strip();
        } finally {
            Files.delete(answer);
        }
    }

    /** To be called in that process. */
    public static void read(SourceReader reader, InputStream bytes, String answer)
            throws IOException, UnreadableSource {
        try (Staging staging = Staging.open(Presets.NONE, read -> {})) {
            reader.read(bytes, TODAY, staging);
            long calls = staging.best().values().stream()
                    .map(Staging.Staged::told)
                    .map(told -> told.details().identifier())
                    .distinct()
                    .count();
            Files.writeString(Path.of(answer), calls + " calls");
        }
    }

    /** Bytes that are made when they are read. */
    public static InputStream made(String head, int many, IntFunction<String> row, String tail) {
        return new SequenceInputStream(new Enumeration<>() {

            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= many;
            }

            @Override
            public InputStream nextElement() {
                int number = next++;
                return new ByteArrayInputStream(part(number).getBytes(StandardCharsets.UTF_8));
            }

            private String part(int number) {
                return number < 0 ? head : number == many ? tail : (number == 0 ? "" : ",") + row.apply(number);
            }
        });
    }
}
