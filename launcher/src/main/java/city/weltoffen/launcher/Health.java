package city.weltoffen.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Asks a service whether it is ready. */
final class Health {

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final String READY = "200";
    private static final long POLL_MILLIS = 100;

    private static final Duration REMINDER = Duration.ofSeconds(30);

    private Health() {}

    /**
     * Waits until the service is ready; false if its process ends before.
     *
     * @param reminder hears now and then what the service answers instead
     */
    static boolean await(URI health, Process process, Consumer<String> reminder) throws InterruptedException {
        long nextReminder = System.nanoTime() + REMINDER.toNanos();
        for (String answer = ask(health); !answer.equals(READY); answer = ask(health)) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            if (System.nanoTime() > nextReminder) {
                reminder.accept("%s says %s".formatted(health, answer));
                nextReminder += REMINDER.toNanos();
            }
        }
        return true;
    }

    private static String ask(URI health) {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return String.valueOf(connection.getResponseCode());
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return "nothing";
        }
    }
}
