package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What runs where: as a table for people and as {@code processes.json} in the data directory for scripts and tests. */
final class ProcessList {

    static final String FILE = "processes.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROW = "%-22s %-34s %8s  %s";

    private final Topology topology;
    private final Path data;
    private final Map<String, Long> pids = new TreeMap<>();
    private boolean closed;

    ProcessList(Topology topology, Path data) {
        this.topology = topology;
        this.data = data;
    }

    /** Notes that a service runs now, or again. */
    synchronized void started(Service service, long pid) throws IOException {
        pids.put(service.name(), pid);
        write();
    }

    synchronized void ended(Service service) throws IOException {
        pids.remove(service.name());
        write();
    }

    /** Everything has ended; nothing is noted any more. */
    synchronized void close() throws IOException {
        closed = true;
        Files.deleteIfExists(file());
    }

    synchronized List<String> table() {
        var rows = new ArrayList<String>();
        rows.add(ROW.formatted("name", "address", "process", "log"));
        for (var backend : List.of(topology.store(), topology.broker(), topology.mail())) {
            rows.add(ROW.formatted(
                    backend.name(),
                    withoutPassword(backend.address()),
                    backend.embedded() ? String.valueOf(launcher()) : "",
                    backend.embedded() ? "this console" : "not started here"));
        }
        for (var service : topology.services()) {
            rows.add(ROW.formatted(service.name(), service.url(), pids.getOrDefault(service.name(), 0L), log(service)));
        }
        return rows;
    }

    synchronized void write() throws IOException {
        if (closed) {
            return;
        }
        var half = data.resolve(FILE + ".half");
        Files.writeString(half, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content()));
        Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("launcher", launcher());
        content.put("url", topology.url());
        content.put("store", withoutPassword(topology.store().address()));
        content.put("brokers", topology.broker().address());
        content.put("mail", topology.mail().address());
        content.put("services", topology.services().stream().map(this::row).toList());
        return content;
    }

    private Map<String, Object> row(Service service) {
        var row = new LinkedHashMap<String, Object>();
        row.put("name", service.name());
        row.put("pid", pids.getOrDefault(service.name(), 0L));
        row.put("port", service.port());
        row.put("managementPort", service.managementPort());
        row.put("url", service.url());
        row.put("log", log(service).toString());
        return row;
    }

    private Path log(Service service) {
        return data.resolve("logs").resolve(service.name() + ".log");
    }

    private Path file() {
        return data.resolve(FILE);
    }

    private static long launcher() {
        return ProcessHandle.current().pid();
    }

    private static String withoutPassword(String uri) {
        return uri.replaceFirst("//[^@/]+@", "//");
    }
}
