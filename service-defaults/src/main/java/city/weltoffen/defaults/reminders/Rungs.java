package city.weltoffen.defaults.reminders;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days from a due date somebody is reminded, settings below {@code weltoffen.reminders}.
 *
 * @param before days before it, in any order
 * @param after days after it, in any order
 * @param every after the last of these again every so many days after it; 0 for never again
 * @param apart days between two reminders that something is due soon, and between two that it is overdue
 */
@ConfigurationProperties("weltoffen.reminders")
public record Rungs(
        @DefaultValue({"30", "7", "1"}) List<Integer> before,
        @DefaultValue({"1", "7"}) List<Integer> after,
        @DefaultValue("30") int every,
        @DefaultValue("5") int apart) {

    public Rungs {
        before = ascending(before);
        after = ascending(after);
        if (every < 0 || apart < 1) {
            throw new IllegalArgumentException("every is 0 or more, apart 1 or more: " + every + ", " + apart);
        }
    }

    private static List<Integer> ascending(List<Integer> days) {
        if (days.stream().anyMatch(day -> day < 1)) {
            throw new IllegalArgumentException("days from a due date are 1 or more: " + days);
        }
        return days.stream().sorted().distinct().toList();
    }

    /** Days before a due date from which it is spoken of. */
    public int horizon() {
        return before.isEmpty() ? 0 : before.getLast();
    }

    /** Those after a due date, ascending, as far as so many days. */
    IntStream afterUpTo(int passed) {
        int last = after.isEmpty() ? 0 : after.getLast();
        IntStream again = every == 0
                ? IntStream.empty()
                : IntStream.iterate((last / every + 1) * every, day -> day <= passed, day -> day + every);
        return IntStream.concat(after.stream().mapToInt(day -> day).filter(day -> day <= passed), again);
    }
}
