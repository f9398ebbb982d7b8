package city.weltoffen.defaults.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a time line, newest first.
 *
 * @param next cursor of the following part; none on the last one
 */
public record TimeLinePage<E>(List<E> entries, @Nullable String next) {

    public TimeLinePage {
        entries = List.copyOf(entries);
    }
}
