package city.weltoffen.notification.delivery;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver.
 *
 * @param at in business time
 * @param fault stable code of what went wrong, for instance {@code address-refused}; none when it arrived
 * @param answer what the other side said, in short and without a personal address
 */
public record Attempt(
        Instant at,
        Outcome outcome,
        @Nullable String fault,
        @Nullable String answer) {

    private static final int LONGEST_ANSWER = 300;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");

    public Attempt {
        answer = answer == null ? null : withoutAddresses(answer);
    }

    /** What the other side said, in one line, in short and without addresses. */
    public static String withoutAddresses(String answer) {
        String some = answer.length() > 2 * LONGEST_ANSWER ? answer.substring(0, 2 * LONGEST_ANSWER) : answer;
        String line = ADDRESS.matcher(some.replaceAll("\\s+", " ").strip()).replaceAll("…");
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
    }

    /** How it went. */
    public enum Outcome {
        DELIVERED,
        /** It may go better later. */
        TEMPORARY,
        /** It will not. */
        PERMANENT
    }
}
