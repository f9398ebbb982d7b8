package city.weltoffen.launcher;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps what a service prints in a file, and shows its warnings and errors at once. */
final class ServiceLog {

    /** The level is near the start of a line, in plain text as well as in JSON. */
    private static final Pattern NOTABLE = Pattern.compile("^.{0,80}\\b(WARN|ERROR|FATAL)\\b.*");

    private static final int SHOWN_CHARACTERS = 400;
    private static final int LAST_LINES = 15;
    private static final int SHOWN_PER_WINDOW = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final String name;
    private final Path file;
    private final Console console;
    private long windowStart = System.nanoTime();
    private int shown;

    ServiceLog(String name, Path directory, Console console) throws IOException {
        this.name = name;
        this.file = Files.createDirectories(directory).resolve(name + ".log");
        this.console = console;
        if (Files.exists(file)) {
            Files.move(file, directory.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path file() {
        return file;
    }

    /** Reads what the process prints until it ends, in a thread of its own. */
    void follow(Process process) {
        Thread.ofVirtual().name(name + "-log").start(() -> {
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                copy(lines);
            } catch (IOException e) {
                console.say(name, "Its log " + file + " cannot be written: " + e.getMessage());
            }
        });
    }

    private void copy(BufferedReader lines) throws IOException {
        try (var log = Files.newBufferedWriter(file, CREATE, APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                if (NOTABLE.matcher(line).matches()) {
                    show(line.substring(0, Math.min(line.length(), SHOWN_CHARACTERS)));
                }
            }
        }
    }

    /** A service in trouble repeats itself, and must not drown the others. */
    private synchronized void show(String line) {
        if (System.nanoTime() - windowStart > WINDOW.toNanos()) {
            windowStart = System.nanoTime();
            shown = 0;
        }
        shown++;
        if (shown <= SHOWN_PER_WINDOW) {
            console.say(name, line);
        } else if (shown == SHOWN_PER_WINDOW + 1) {
            console.say(name, "More of this is in " + file);
        }
    }

    /** The last lines, for somebody who must find out why the service does not start. */
    List<String> end() {
        try {
            var lines = Files.readAllLines(file);
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
