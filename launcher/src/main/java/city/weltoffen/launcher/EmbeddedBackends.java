package city.weltoffen.launcher;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedMail;
import city.weltoffen.embedded.EmbeddedStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.LoggerFactory;

/** Store, broker and mail server inside the launcher's process, unless they are elsewhere. */
final class EmbeddedBackends implements AutoCloseable {

    private final ConcurrentLinkedDeque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

    /** Starts all side by side; each future is done when its backend answers. */
    Map<String, CompletableFuture<Void>> start(Topology topology, Path data) {
        // Logging must not be set up by several threads at once.
        LoggerFactory.getILoggerFactory();
        return Map.of(
                Topology.STORE,
                start(
                        topology.store(),
                        () -> EmbeddedStore.start(
                                data.resolve("store"), topology.store().port())),
                Topology.BROKER,
                start(
                        topology.broker(),
                        () -> EmbeddedBroker.start(
                                data.resolve("kafka"), topology.broker().port())),
                Topology.MAIL,
                start(
                        topology.mail(),
                        () -> EmbeddedMail.start(
                                data.resolve("mail"), topology.mail().port())));
    }

    private CompletableFuture<Void> start(Backend backend, Callable<AutoCloseable> starter) {
        if (!backend.embedded()) {
            return CompletableFuture.completedFuture(null);
        }
        var ready = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name(backend.name()).start(() -> {
            try {
                running.addFirst(starter.call());
                ready.complete(null);
            } catch (Exception e) {
                ready.completeExceptionally(
                        new LaunchProblem(backend.name() + " does not start: " + e.getMessage(), e));
            }
        });
        return ready;
    }

    @Override
    public void close() {
        for (var backend = running.poll(); backend != null; backend = running.poll()) {
            try {
                backend.close();
            } catch (Exception e) {
                throw new IllegalStateException("A backend does not end: " + e.getMessage(), e);
            }
        }
    }
}
