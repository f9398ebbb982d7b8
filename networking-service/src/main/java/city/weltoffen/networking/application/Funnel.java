package city.weltoffen.networking.application;

import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of some applications came how far.
 *
 * @param key what they have in common: slug of the responsible department, programme or year; nothing for all
 * @param steps from advice to grant
 * @param rejected how many the funder rejected
 * @param open how many wait for the funder
 * @param successRate share of the granted ones among those decided, 0 to 1; nothing before any is decided
 */
public record Funnel(
        @Nullable String key,
        List<FunnelStep> steps,
        int rejected,
        int open,
        @Nullable BigDecimal successRate) {

    private static final List<Stage> BEFORE_DECISION =
            List.of(Stage.ADVICE, Stage.IDEA, Stage.INTEREST, Stage.GO, Stage.SUBMITTED);
    private static final int DIGITS = 3;

    /**
     * How many came at least as far.
     *
     * @param amount in euros: the shares asked for, of the last step those granted
     */
    public record FunnelStep(Stage stage, int count, BigDecimal amount) {}

    public static Funnel of(@Nullable String key, List<ApplicationEntry> entries) {
        List<FunnelStep> steps = new ArrayList<>();
        for (Stage stage : BEFORE_DECISION) {
            List<ApplicationEntry> those =
                    entries.stream().filter(entry -> entry.cameTo(stage)).toList();
            steps.add(new FunnelStep(stage, those.size(), requested(those)));
        }
        List<ApplicationEntry> granted =
                entries.stream().filter(ApplicationEntry::isGranted).toList();
        steps.add(new FunnelStep(Stage.GRANTED, granted.size(), granted(granted)));
        int rejected =
                (int) entries.stream().filter(ApplicationEntry::isRejected).count();
        int open = (int) entries.stream()
                .filter(entry -> entry.stage() == Stage.SUBMITTED)
                .count();
        return new Funnel(key, List.copyOf(steps), rejected, open, rate(granted.size(), rejected));
    }

    private static @Nullable BigDecimal rate(int granted, int rejected) {
        int decided = granted + rejected;
        return decided == 0
                ? null
                : BigDecimal.valueOf(granted).divide(BigDecimal.valueOf(decided), DIGITS, RoundingMode.HALF_UP);
    }

    /** The sum of the shares of the city that were asked for, in euros. */
    public static BigDecimal requested(List<ApplicationEntry> entries) {
        return sum(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.content().amounts().requested()))
                .toList());
    }

    /** The sum of what was granted, in euros. */
    public static BigDecimal granted(List<ApplicationEntry> entries) {
        return sum(entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.grant()).map(Grant::amount))
                .toList());
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
