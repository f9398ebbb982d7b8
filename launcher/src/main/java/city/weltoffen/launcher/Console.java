package city.weltoffen.launcher;

import java.io.PrintStream;

/** What the person at the terminal reads. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void say(String name, String line) {
        say("[" + name + "] " + line);
    }
}
