package city.weltoffen.networking.department;

import city.weltoffen.events.LocalizedText;
import java.util.List;

/**
 * What can be changed of a department.
 *
 * @param directorate it belongs to
 * @param languages in which it corresponds, ISO 639-1
 */
public record DepartmentDetails(
        LocalizedText name, LocalizedText directorate, List<String> languages, DepartmentProfile profile) {

    public DepartmentDetails {
        languages = List.copyOf(languages);
    }

    public Naming naming() {
        return new Naming(name, directorate);
    }

    DepartmentDetails called(Naming naming) {
        return new DepartmentDetails(naming.name(), naming.directorate(), languages, profile);
    }
}
