package city.weltoffen.networking.department;

import city.weltoffen.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of those into which a department is split.
 *
 * @param name of one that does not exist yet
 * @param directorate of one that does not exist yet; missing it is that of the department that is split
 */
public record Part(
        String slug, @Nullable LocalizedText name, @Nullable LocalizedText directorate) {

    NewDepartment in(LocalizedText sameDirectorate) {
        if (name == null) {
            throw new IllegalStateException(slug + " exists");
        }
        return new NewDepartment(slug, new Naming(name, directorate == null ? sameDirectorate : directorate));
    }
}
