package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long all of Weltoffen takes until it is ready and how much memory it then has, as {@code mvn -Prun} starts it; in
 * turn with and without AOT caches. Arguments: the launcher's Java options, its jar, the directory of the services'
 * jars, a directory for links, the number of rounds, and the file for the results.
 */
final class StartBenchmark {

    private StartBenchmark() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        Launch cached = new Launch(path(arguments[0]), path(arguments[1]), path(arguments[2]), true);
        train(cached);
        Path links = Files.createTempDirectory(path(arguments[3]), "without-caches-");
        try {
            Launch plain = cached.withoutCaches(links);
            int rounds = Integer.parseInt(arguments[4]);
            List<Start> ours = new ArrayList<>();
            List<Start> theirs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                ours.add(Start.measure(cached));
                theirs.add(Start.measure(plain));
            }
            StartReport.write(path(arguments[5]), ours, theirs);
        } finally {
            Start.delete(links);
        }
    }

    /** The first start after a build, which is not measured: it lays out the services and trains all. */
    private static void train(Launch launch) throws IOException {
        Path data = Files.createTempDirectory("benchmark-training-");
        LaunchedSystem.start(launch, data).close();
        Start.delete(data);
        Applications.requireCaches(launch.applications());
    }

    private static Path path(String argument) {
        return Path.of(argument).toAbsolutePath().normalize();
    }
}
