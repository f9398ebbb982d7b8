package city.weltoffen.networking.coordinator;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.department.Department;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For which departments somebody is appointed.
 *
 * @param slugs at least one
 * @param names as they are called on that day, for titles
 */
record Coverage(List<String> slugs, LocalizedText names) {

    Coverage {
        slugs = List.copyOf(slugs);
    }

    static Coverage of(List<Department> departments) {
        return new Coverage(
                departments.stream().map(department -> department.id().value()).toList(),
                new LocalizedText(
                        departments.stream()
                                .map(department -> department.details().name().de())
                                .collect(Collectors.joining(", ")),
                        departments.stream()
                                .map(department -> department.details().name().en())
                                .collect(Collectors.joining(", "))));
    }
}
