package city.weltoffen.defaults.directory;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who belongs together in the administration, as known today. */
public interface Directory {

    /** The department with that slug. */
    Optional<DepartmentEntry> department(String slug);

    /** Slugs of the departments whose profile names one of these themes. */
    Set<String> departmentsFor(Collection<String> themes);

    /** Slugs of the departments that a person coordinates or deputises for today. */
    Set<String> coordinatedBy(String subject);

    /** Subjects of those who coordinate a department or deputise for it today. */
    Set<String> coordinatorsOf(String department);
}
