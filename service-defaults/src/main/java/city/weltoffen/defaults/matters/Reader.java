package city.weltoffen.defaults.matters;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom matters are gathered.
 *
 * @param subject of the person
 * @param office whether the person is in the international office
 * @param departments slugs of the own department and of those coordinated, also as deputy
 * @param coordinated slugs of those of them that the person coordinates
 */
public record Reader(
        String subject, boolean office, Set<String> departments, Set<String> coordinated, LocalDate today) {

    public Reader {
        departments = Set.copyOf(departments);
        coordinated = Set.copyOf(coordinated);
    }

    /** Whether the person acts for this department, or is in the office, which takes what has none. */
    public boolean actsFor(@Nullable String department) {
        return department == null ? office : departments.contains(department);
    }
}
