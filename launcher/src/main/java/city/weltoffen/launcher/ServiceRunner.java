package city.weltoffen.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Keeps one service running: starts it, waits for its health, and starts it again when it dies. */
final class ServiceRunner {

    /** A service that dies so often before it was ever ready will not get better by itself. */
    private static final int VAIN_STARTS = 4;

    /** Ctrl-C reaches the services together with the launcher; a death in that moment is none to speak of. */
    private static final Duration STOP_OR_DEATH = Duration.ofMillis(300);

    private final Service service;
    private final Application application;
    private final Processes processes;
    private final ProcessList list;
    private final ServiceLog log;
    private final Console console;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    ServiceRunner(
            Service service,
            Application application,
            Processes processes,
            ProcessList list,
            ServiceLog log,
            Console console) {
        this.service = service;
        this.application = application;
        this.processes = processes;
        this.list = list;
        this.log = log;
        this.console = console;
    }

    /** Runs in a thread of its own from now on; what it returns is done when the service is ready for the first time. */
    CompletableFuture<Void> start() {
        Thread.ofVirtual().name(service.name()).start(() -> {
            try {
                keepRunning();
            } catch (IOException | InterruptedException | RuntimeException e) {
                giveUp(e.toString());
            }
        });
        return ready;
    }

    private void keepRunning() throws IOException, InterruptedException {
        int vain = 0;
        while (!processes.isStopping()) {
            boolean wasReady = runOnce();
            if (processes.awaitStopping(STOP_OR_DEATH)) {
                return;
            }
            vain = wasReady ? 0 : vain + 1;
            if (vain == VAIN_STARTS) {
                giveUp("It ended %d times before it was ready".formatted(VAIN_STARTS));
                return;
            }
            console.say(service.name(), "Starting it again");
            processes.awaitStopping(vain == 0 ? Duration.ZERO : Duration.ofSeconds(1L << (vain - 1)));
        }
    }

    private boolean runOnce() throws IOException, InterruptedException {
        var builder = application.start();
        builder.environment().putAll(service.environment());
        var process = processes.start(builder);
        log.follow(process);
        list.started(service, process.pid());
        boolean wasReady = Health.await(
                service.health(), process, said -> console.say(service.name(), "Still not ready: " + said));
        if (wasReady && !ready.complete(null)) {
            console.say(service.name(), "Runs again as process " + process.pid());
        }
        int exitCode = process.waitFor();
        list.ended(service);
        if (!processes.awaitStopping(STOP_OR_DEATH)) {
            console.say(service.name(), "Process %d has ended with exit code %d".formatted(process.pid(), exitCode));
        }
        return wasReady;
    }

    private void giveUp(String reason) {
        if (processes.isStopping()) {
            return;
        }
        var problem = new LaunchProblem("%s does not run. %s. The end of %s:%n%s"
                .formatted(service.name(), reason, log.file(), String.join(System.lineSeparator(), log.end())));
        if (!ready.completeExceptionally(problem)) {
            console.say(problem.getMessage() + System.lineSeparator() + "Everything else goes on. Ctrl-C ends it.");
        }
    }
}
