package city.weltoffen.defaults.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who belongs together in the administration, as known today. */
public interface Directory {

    /** The department with that slug, also one that has ended. */
    Optional<DepartmentEntry> department(String slug);

    /** Slugs of the departments whose profile names one of these themes; none that has ended. */
    Set<String> departmentsFor(Collection<String> themes);

    /** Slugs of the departments that a person coordinates or deputises for today. */
    Set<String> coordinatedBy(String subject);

    /** Subjects of those who coordinate a department or deputise for it today. */
    Set<String> coordinatorsOf(String department);

    /** Whether the person is deputy of one of the departments today and one of its coordinators is absent today. */
    boolean isDeputising(String subject, Collection<String> departments);

    default boolean isDeputising(String subject, String department) {
        return isDeputising(subject, Set.of(department));
    }

    /** The department that does today what this one did: itself, or the last of its successors. */
    default String resolve(String slug) {
        Set<String> seen = new LinkedHashSet<>();
        String present = slug;
        while (seen.add(present)) {
            present = department(present).map(DepartmentEntry::successor).orElse(present);
        }
        return present;
    }
}
