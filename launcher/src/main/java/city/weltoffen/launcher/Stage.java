package city.weltoffen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Store, broker and mail server in a process of their own for services that are trained; what is left there is thrown away. */
final class Stage implements AutoCloseable {

    private final OwnCache cache;
    private final Path data;
    private final Process process;
    private final Map<String, String> told = new TreeMap<>();

    private Stage(OwnCache cache, Path data, Process process) {
        this.cache = cache;
        this.data = data;
        this.process = process;
    }

    /** Returns when all answer; the launcher's own cache is trained with it, for it runs the same three. */
    static Stage open(OwnCache cache, Processes processes) throws IOException {
        var data = Files.createTempDirectory("weltoffen-training-");
        var builder = cache.program(Child.class.getName(), StageProgram.class.getName(), data.toString());
        var stage = new Stage(cache, data, processes.start(builder));
        stage.listen();
        return stage;
    }

    private void listen() throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.isEmpty()) {
                Thread.ofVirtual().name("stage").start(() -> output.lines().forEach(ignored -> {}));
                return;
            }
            int end = line.indexOf('=');
            if (end > 0) {
                told.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        throw new LaunchProblem("Store and broker for the preparation of the first start do not start");
    }

    /** What a service must be told so that it touches nothing else. */
    Map<String, String> told() {
        return told;
    }

    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        // unlike the process itself, its handle leaves the output open
        process.toHandle().destroy();
        process.onExit().join();
        cache.keep();
        Trees.delete(data);
    }
}
