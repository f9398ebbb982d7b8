package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Starts everything, keeps it running, and ends it: all that it started, and nothing else. */
public final class Launcher implements AutoCloseable {

    /** How long processes of a launcher that was killed may take to notice and free their ports. */
    private static final Duration LEFT_OVERS = Duration.ofSeconds(10);

    private final Settings settings;
    private final Ports ports;
    private final Topology topology;
    private final ProcessList list;
    private final Console console = new Console(System.out);
    private final Processes processes = new Processes();
    private final EmbeddedBackends backends = new EmbeddedBackends();
    private final AtomicReference<@Nullable DataLock> lock = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Launcher(Settings settings, BiFunction<Settings, Ports, Topology> topology) {
        this.settings = settings;
        this.ports = new Ports(settings);
        this.topology = topology.apply(settings, ports);
        this.list = new ProcessList(this.topology, settings.data());
    }

    /** Starts Weltoffen inside this JVM and returns when everything answers; closing ends it. */
    public static Launcher start(Settings settings) {
        var launcher = new Launcher(settings, Topology::of);
        try {
            launcher.launch();
            return launcher;
        } catch (RuntimeException e) {
            launcher.close();
            throw e;
        }
    }

    boolean isClosed() {
        return closed.get();
    }

    /** The address that people open. */
    public String url() {
        return topology.url();
    }

    /** Starts all and says so; throws a {@link LaunchProblem} when something does not start. */
    void launch() {
        try {
            lock.set(DataLock.take(settings.data(), settings.lockPatience(), console));
            awaitLeftOvers();
            ports.check();
            launchServices();
        } catch (IOException e) {
            throw new LaunchProblem("Weltoffen does not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted", e);
        }
        list.table().forEach(console::say);
        console.say("Weltoffen is ready: " + url());
    }

    /** The list is left behind only by a launcher that was killed; its services end by themselves. */
    private void awaitLeftOvers() throws IOException, InterruptedException {
        if (Files.exists(settings.data().resolve(ProcessList.FILE))) {
            long deadline = System.nanoTime() + LEFT_OVERS.toNanos();
            while (!ports.allFree() && System.nanoTime() < deadline) {
                if (processes.awaitStopping(Duration.ofMillis(100))) {
                    return;
                }
            }
        }
        list.write();
    }

    private void launchServices() throws IOException {
        var answering = new HashMap<>(backends.start(topology, settings.data()));
        var prepared = new Preparation(settings, processes, console).of(topology.services());
        var all = new ArrayList<>(answering.values());
        for (var service : topology.services()) {
            var runner = new ServiceRunner(
                    service,
                    Objects.requireNonNull(prepared.get(service.application())),
                    processes,
                    list,
                    new ServiceLog(service.name(), settings.data().resolve("logs"), console),
                    console);
            all.add(needed(service, answering).thenCompose(ignored -> runner.start()));
        }
        awaitAll(all);
    }

    private static CompletableFuture<Void> needed(Service service, Map<String, CompletableFuture<Void>> answering) {
        return CompletableFuture.allOf(service.needs().stream()
                .map(name -> answering.getOrDefault(name, CompletableFuture.completedFuture(null)))
                .toArray(CompletableFuture[]::new));
    }

    /** Waits for all, but not for the others when one fails. */
    private static void awaitAll(Iterable<CompletableFuture<Void>> all) {
        var failed = new CompletableFuture<Void>();
        var done = CompletableFuture.completedFuture(null);
        for (var one : all) {
            var unused = one.whenComplete((ignored, problem) -> {
                if (problem != null) {
                    failed.completeExceptionally(problem);
                }
            });
            done = done.thenCombine(one, (left, right) -> null);
        }
        try {
            CompletableFuture.anyOf(failed, done).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchProblem problem ? problem : e;
        }
    }

    /** Ends the services first, so that they still have store and broker while they do. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        processes.close();
        try {
            backends.close();
            list.close();
        } catch (Exception e) {
            console.say("Not everything ended well: " + e);
        }
        var held = lock.get();
        if (held != null) {
            held.close();
        }
    }
}
