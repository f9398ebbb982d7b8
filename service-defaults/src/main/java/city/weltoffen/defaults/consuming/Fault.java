package city.weltoffen.defaults.consuming;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a record could not be handled.
 *
 * @param type class of the error
 * @param message in one line, without mail addresses
 */
record Fault(String type, String message) {

    private static final int LONGEST = 300;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+%-]{1,64}@[\\w.-]{1,255}");

    Fault {
        message = withoutAddresses(message.lines().findFirst().orElse(""));
        if (message.length() > LONGEST) {
            message = message.substring(0, LONGEST) + "…";
        }
    }

    /** What is behind an error that is wrapped in others. */
    static Fault behind(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return of(cause.getClass().getName(), cause.getMessage());
    }

    static Fault of(@Nullable String type, @Nullable String message) {
        return new Fault(type == null ? "" : type, message == null ? "" : message);
    }

    /** Errors of other software may name what they stumbled over. */
    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll("…@…");
    }
}
