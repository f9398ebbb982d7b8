package city.weltoffen.defaults.matters;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom matters are gathered.
 *
 * @param office whether the person is in the international office
 * @param departments slugs of the own department and of those coordinated, also as deputy
 */
public record Reader(boolean office, Set<String> departments, LocalDate today) {

    public Reader {
        departments = Set.copyOf(departments);
    }

    /** Whether the person acts for this department, or is in the office, which takes what has none. */
    public boolean actsFor(@Nullable String department) {
        return department == null ? office : departments.contains(department);
    }
}
