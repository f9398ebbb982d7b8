package city.weltoffen.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The portal's bulk file of 125 MB, read by a process that has 128 MB of heap. */
final class BulkFile {

    private static final long SIZE = 125L * 1024 * 1024;
    private static final String HEAP = "-Xmx128m";

    private BulkFile() {}

    /** What the process says: calls, refused records, milliseconds. */
    static String read() throws IOException, InterruptedException {
        Path file = Files.createTempFile("grantsTenders-", ".json");
        try {
            write(file);
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-classpath",
                            System.getProperty("java.class.path"),
                            BulkFileReading.class.getName(),
                            file.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The bulk file was not read with " + HEAP);
            }
            return "%,d MB with %s: %s".formatted(Files.size(file) / 1024 / 1024, HEAP, said);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Every second record is a tender, as in the real one. */
    private static void write(Path file) throws IOException {
        long deadline = Instant.now().plus(200, ChronoUnit.DAYS).toEpochMilli();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written = 0;
            out.write("{\"fundingData\":{\"GrantTenderObj\":[".getBytes(StandardCharsets.UTF_8));
            for (int number = 0; written < SIZE; number++) {
                byte[] record = ((number == 0 ? "" : ",") + record(number, deadline)).getBytes(StandardCharsets.UTF_8);
                out.write(record);
                written += record.length;
            }
            out.write("]}}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String record(int number, long deadline) {
        return """
                {"type":%d,"ccm2Id":%d,"identifier":"BULK-%d","title":"Topic %d","callIdentifier":"BULK",\
                "callTitle":"A call","status":{"id":31094502,"abbreviation":"Open","description":"Open"},\
                "frameworkProgramme":{"id":43108390,"abbreviation":"HORIZON","description":"Horizon Europe"},\
                "deadlineModel":{},"plannedOpeningDateLong":%d,"deadlineDatesLong":[%d],"tags":["a","b","c"],\
                "actions":[{"status":{"id":31094502},"types":[{"typeOfAction":"HORIZON Research"}],\
                "plannedOpeningDate":"%d","deadlineDates":["%d"],"note":"%s"}]}""".formatted(
                        number % 2,
                        number,
                        number,
                        number,
                        deadline - 300L * 86_400_000,
                        deadline,
                        deadline,
                        deadline,
                        "x".repeat(600));
    }
}
