package city.weltoffen.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;

/** Starts Weltoffen in this process and keeps it running until the process is asked to end. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        run(Settings.ofThisProcess(), Topology::of);
    }

    @SuppressWarnings("SystemExitOutsideMain")
    static void run(Settings settings, BiFunction<Settings, Ports, Topology> topology) throws InterruptedException {
        var console = new Console(System.out);
        try {
            var launcher = new Launcher(settings, topology);
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "end"));
            if (settings.followsParent()) {
                endWithParent();
            }
            launch(launcher);
        } catch (LaunchProblem problem) {
            console.say(problem.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** A start that was interrupted by the end has nothing to complain about. */
    private static void launch(Launcher launcher) {
        try {
            launcher.launch();
        } catch (RuntimeException e) {
            if (!launcher.isClosed()) {
                throw e instanceof LaunchProblem problem
                        ? problem
                        : new LaunchProblem("Weltoffen does not start: " + e, e);
            }
        }
    }

    /** Maven may be killed without telling the programs that it runs. */
    @SuppressWarnings("SystemExitOutsideMain")
    private static void endWithParent() {
        var parent = ProcessHandle.current().parent();
        if (parent.isPresent()) {
            // Exiting waits for everything to end, so not in a thread that others need for that.
            var unused = parent.get().onExit().thenRun(() -> new Thread(() -> System.exit(1)).start());
        }
    }
}
