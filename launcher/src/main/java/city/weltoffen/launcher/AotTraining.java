package city.weltoffen.launcher;

import city.weltoffen.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Makes a service's AOT cache, once per build: the service starts up to the point where it would serve, against a store
 * that is thrown away, and the JVM keeps what it loaded and linked. Without the cache it starts too, only slower.
 */
final class AotTraining {

    private static final long PATIENCE_SECONDS = 180;

    private final Processes processes;
    private final Console console;

    AotTraining(Processes processes, Console console) {
        this.processes = processes;
        this.console = console;
    }

    /** Trains unless that was done, or tried in vain, for this very build. */
    void train(Service service, Application application) throws IOException, InterruptedException {
        Path log = application.directory().resolve("training.log");
        if (Files.exists(application.cache())) {
            return;
        }
        if (!Files.exists(log)) {
            console.say(service.name(), "Preparing its first start, once per build");
            run(service, application, log);
        }
        if (!Files.exists(application.cache())) {
            console.say(service.name(), "Starts without its AOT cache, so slower; why it has none: " + log);
        }
    }

    private void run(Service service, Application application, Path log) throws IOException, InterruptedException {
        Path half = application.directory().resolve("half.aot");
        try (var store = EmbeddedStore.startInMemory(0)) {
            var builder = application.train(half).redirectOutput(log.toFile());
            builder.environment().putAll(service.environment());
            builder.environment().put("MONGODB_URI", store.uri());
            var process = processes.start(builder);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                Files.deleteIfExists(half);
            } else if (process.exitValue() == 0 && Files.exists(half)) {
                Files.move(half, application.cache());
            }
            if (processes.isStopping()) {
                Files.deleteIfExists(log);
            }
        }
    }
}
