package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Extracts and trains all services side by side, unless that was done for this build. */
final class Preparation {

    private final Settings settings;
    private final Applications applications;
    private final Processes processes;
    private final Console console;

    Preparation(Settings settings, Processes processes, Console console) {
        this.settings = settings;
        this.applications = new Applications(settings, processes);
        this.processes = processes;
        this.console = console;
    }

    /**
     * Launchers on other data share the directory of the jars, so one at a time prepares them.
     *
     * @return by name of the application, which all instances of a service share
     */
    Map<String, Application> of(List<Service> services) throws IOException {
        var oneOfEach = services.stream()
                .collect(Collectors.toMap(Service::application, Function.identity(), (first, other) -> first));
        var file = settings.applications().resolve("preparation.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var training = new AotTraining(processes, console);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            channel.lock();
            var prepared = oneOfEach.values().stream()
                    .collect(Collectors.toMap(
                            Service::application,
                            service -> CompletableFuture.supplyAsync(() -> prepare(service, training), threads)));
            var all = prepared.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().join()));
            training.trainLauncher();
            return all;
        } catch (CompletionException e) {
            throw e.getCause() instanceof LaunchProblem problem ? problem : e;
        }
    }

    private Application prepare(Service service, AotTraining training) {
        try {
            var application = applications.prepare(service.application());
            training.train(service, application);
            return application;
        } catch (IOException e) {
            throw new LaunchProblem(service.name() + " cannot be prepared: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("Interrupted", e);
        }
    }
}
