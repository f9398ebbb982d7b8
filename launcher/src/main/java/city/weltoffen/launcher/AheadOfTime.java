package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Has Spring find out, once per build, which beans a service has and how each is made, and write that down as classes. A
 * start with them neither looks for beans nor asks conditions. Without them a service starts too, only slower.
 */
final class AheadOfTime {

    private static final String PROCESSOR = "org.springframework.boot.SpringApplicationAotProcessor";
    private static final String GROUP = "city.weltoffen";
    private static final long PATIENCE_SECONDS = 240;

    private final Application application;
    private final Map<String, String> environment;
    private final Processes processes;
    private final Path log;
    private final Path work;

    /** @param environment what the service is told while Spring finds out, and on which conditions depend */
    AheadOfTime(Application application, Map<String, String> environment, Processes processes) {
        this.application = application;
        this.environment = Map.copyOf(environment);
        this.processes = processes;
        this.log = application.directory().resolve("ahead.log");
        this.work = application.directory().resolve("ahead");
    }

    /** Leaves the jar of these classes; false if that fails, and the log says why. */
    boolean prepare() throws IOException, InterruptedException {
        Trees.delete(work);
        Files.createDirectories(work);
        try {
            return writeSources() && compile() && pack();
        } finally {
            Trees.delete(work);
        }
    }

    Path log() {
        return log;
    }

    private boolean writeSources() throws IOException, InterruptedException {
        return run(
                "java",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                application.jar().toString(),
                PROCESSOR,
                application.mainClass(),
                sources().toString(),
                work.resolve("resources").toString(),
                classes().toString(),
                GROUP,
                application.jar().getFileName().toString());
    }

    private boolean compile() throws IOException, InterruptedException {
        Path list = work.resolve("sources.txt");
        try (Stream<Path> files = Files.walk(sources())) {
            Files.write(
                    list,
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(file -> "\"%s\"".formatted(file.toString().replace("\\", "\\\\")))
                            .toList());
        }
        return run(
                "javac",
                "-J-Xmx512m",
                "-J-XX:+UseSerialGC",
                "-J-XX:TieredStopAtLevel=1",
                "-nowarn",
                "-proc:none",
                "-d",
                classes().toString(),
                "-cp",
                application.jar().toString(),
                "@" + list);
    }

    private boolean pack() throws IOException, InterruptedException {
        Path half = work.resolve("ahead.jar");
        boolean packed = run(
                "jar", "--create", "--file", half.toString(), "-C", classes().toString(), ".");
        if (packed) {
            Files.move(half, application.ahead(), StandardCopyOption.REPLACE_EXISTING);
        }
        return packed;
    }

    private Path sources() {
        return work.resolve("sources");
    }

    private Path classes() {
        return work.resolve("classes");
    }

    private boolean run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(application.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = processes.start(builder);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
