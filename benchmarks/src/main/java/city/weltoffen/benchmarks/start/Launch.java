package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Weltoffen is started.
 *
 * @param options file of Java's options for the launcher, the one that {@code mvn -Prun} takes
 * @param jar the launcher's, whose manifest names its libraries
 * @param applications directory of the services' jars
 * @param cached whether AOT caches are used
 */
record Launch(Path options, Path jar, Path applications, boolean cached) {

    /** The same, from the same files, but without what training has left. */
    Launch withoutCaches(Path links) throws IOException {
        return new Launch(options, jar, Applications.withoutCaches(applications, links), false);
    }

    List<String> command(List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + options);
        if (cached) {
            command.add("-XX:AOTCache=" + jar.resolveSibling("launcher.aot"));
        }
        command.add("-Dweltoffen.applications=" + applications);
        command.addAll(settings);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
