package city.weltoffen.defaults.matters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a person in one service.
 *
 * @param items what is due first, then what waits longest; not all of a very long list
 * @param total how many there are
 * @param next what comes next, where nothing waits
 */
public record Matters(
        List<Matter> items, int total, @Nullable Matter next) {

    private static final int SHOWN = 100;

    static Matters of(List<MatterSource> sources, Reader reader) {
        List<Matter> waiting = sources.stream()
                .flatMap(source -> source.waiting(reader))
                .sorted(Matter.BY_DAY)
                .toList();
        Matter next = waiting.isEmpty()
                ? sources.stream()
                        .flatMap(source -> source.coming(reader))
                        .min(Matter.BY_DAY)
                        .orElse(null)
                : null;
        return new Matters(waiting.stream().limit(SHOWN).toList(), waiting.size(), next);
    }
}
