package city.weltoffen.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the services' AOT caches, once per build: a service runs on a stage of its own until it is ready and is asked to
 * end, and the JVM keeps what it loaded and linked. Without the cache it starts too, only slower.
 */
final class AotTraining implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 240;
    private static final Pattern REAL =
            Pattern.compile("(WELTOFFEN|SPRING|MANAGEMENT|SERVER|SPRINGDOC|LOGGING)[_.].*", Pattern.CASE_INSENSITIVE);

    private final Processes processes;
    private final Console console;
    private final OwnCache own = OwnCache.ofThisProcess();
    private @Nullable Stage stage;

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
        int management = Stage.freePort();
        var environment = rehearsal(service, management);
        if (application.isSpring()) {
            prepareAhead(service, new AheadOfTime(application, environment, processes));
        }
        var builder = application.train(half).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = processes.start(builder);
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> kill(process));
        var health = URI.create("http://127.0.0.1:" + management + Service.READINESS);
        if (Health.await(health, process, ignored -> {})) {
            // the JVM writes the cache when it ends
            process.destroy();
            process.waitFor();
            if (Files.exists(half) && !processes.isStopping()) {
                Files.move(half, application.cache());
            }
        } else {
            // what keeps it from being ready may be what was found out ahead of time
            Files.deleteIfExists(application.ahead());
        }
        Files.deleteIfExists(half);
        if (processes.isStopping()) {
            Files.deleteIfExists(log);
        }
    }

    private void prepareAhead(Service service, AheadOfTime ahead) throws IOException, InterruptedException {
        if (!ahead.prepare() && !processes.isStopping()) {
            console.say(service.name(), "Finds its beans at each start, so is slower; why: " + ahead.log());
        }
    }

    /** What somebody set for the real run, such as where to fetch calls, is not meant for this one. */
    private Map<String, String> rehearsal(Service service, int management) throws IOException {
        var environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> REAL.matcher(name).matches());
        environment.putAll(service.environment());
        environment.replace("WELTOFFEN_DEMO", "true");
        environment.putAll(stage().told());
        environment.put("SERVER_PORT", String.valueOf(Stage.freePort()));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        return environment;
    }

    private static void kill(Process process) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    /** The launcher itself is trained by what it is to the services. */
    void trainLauncher() throws IOException {
        if (own.isMissing()) {
            stage();
        }
    }

    private synchronized Stage stage() throws IOException {
        var open = stage;
        if (open == null) {
            open = Stage.open(own, processes);
            stage = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }
}
