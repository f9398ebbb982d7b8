package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The services' jars, each extracted once per build into a directory beside it. */
final class Applications {

    private final Path directory;
    private final Processes processes;
    private final boolean usual;

    Applications(Settings settings, Processes processes) {
        this.directory = settings.applications();
        this.usual = settings.leaveBeansAsUsual();
        this.processes = processes;
    }

    /** Lays out the service's jar unless that was done before. */
    Application prepare(String name) throws IOException, InterruptedException {
        Path source = directory.resolve(name + ".jar");
        if (!Files.isRegularFile(source)) {
            throw new LaunchProblem("%s is missing. It is made by \"mvn -Prun\" at the root".formatted(source));
        }
        Path target = directory.resolve(name + "-" + Fingerprint.of(source));
        if (!Files.isDirectory(target)) {
            removeUnused(name);
            Path half = directory.resolve(target.getFileName() + ".half");
            Trees.delete(half);
            layOut(source, half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        Path jar = target.resolve(name + ".jar");
        return new Application(target, jar, mainClass(jar), usual);
    }

    private void layOut(Path source, Path target) throws IOException, InterruptedException {
        if (isSpringBoot(source)) {
            extract(source, target);
        } else {
            Files.createDirectories(target);
            Files.copy(source, target.resolve(source.getFileName()));
        }
        ChildJar.writeTo(target.resolve(Application.CHILD_JAR));
    }

    private void extract(Path source, Path target) throws IOException, InterruptedException {
        var process = processes.start(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        source.toString(),
                        "extract",
                        "--destination",
                        target.toString())
                .redirectErrorStream(true));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new LaunchProblem("%s cannot be extracted:%n%s".formatted(source, said));
        }
    }

    private static boolean isSpringBoot(Path jar) throws IOException {
        return mainAttributes(jar).containsKey(new Attributes.Name("Spring-Boot-Version"));
    }

    private static String mainClass(Path jar) throws IOException {
        String name = mainAttributes(jar).getValue(Attributes.Name.MAIN_CLASS);
        if (name == null) {
            throw new LaunchProblem(jar + " has no main class");
        }
        return name;
    }

    private static Attributes mainAttributes(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest();
            return manifest == null ? new Attributes() : manifest.getMainAttributes();
        }
    }

    /** Earlier builds of a service, unless one of them runs. */
    private void removeUnused(String name) throws IOException {
        try (var earlier = Files.newDirectoryStream(directory, name + "-????????????")) {
            for (Path build : earlier) {
                if (!isRunning(build)) {
                    Trees.delete(build);
                }
            }
        }
    }

    private static boolean isRunning(Path build) {
        return ProcessHandle.allProcesses()
                .anyMatch(process -> process.info()
                        .commandLine()
                        .filter(command -> command.contains(build.toString()))
                        .isPresent());
    }
}
