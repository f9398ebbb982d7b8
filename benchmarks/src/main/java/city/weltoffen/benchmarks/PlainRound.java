package city.weltoffen.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The least that a command and an inbox take: one process writes a document and tells the other one over the broker,
 * which writes a document and tells it back.
 */
final class PlainRound implements AutoCloseable {

    private final Process commands;
    private final Process inboxes;
    private final BufferedReader times;

    private PlainRound(Process commands, Process inboxes) throws IOException {
        this.commands = commands;
        this.inboxes = inboxes;
        this.times = commands.inputReader();
        inboxes.inputReader().readLine();
        times.readLine();
    }

    /** With documents as the services have stored. */
    static PlainRound like(ServiceProcess.Backends backends) throws IOException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", backends.brokers()))) {
            admin.createTopics(Stream.of(PlainService.THERE, PlainService.BACK)
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        return new PlainRound(service("COMMANDS", backends), service("INBOXES", backends));
    }

    private static Process service(String role, ServiceProcess.Backends backends) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainService.class.getName(),
                        role,
                        backends.store(),
                        backends.brokers()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What one round took, by the clock of the process that began it. */
    long nanos() {
        try {
            commands.getOutputStream().write('\n');
            commands.getOutputStream().flush();
            return Long.parseLong(times.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Stream.of(commands, inboxes).forEach(Process::destroy);
        Stream.of(commands, inboxes).map(Process::onExit).forEach(ended -> ended.join());
    }
}
