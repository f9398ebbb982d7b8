package city.weltoffen.networking.synergy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file may leave out is empty. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <T> Set<T> set(@Nullable Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
