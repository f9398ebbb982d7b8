package city.weltoffen.defaults.directory;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A replacing copy: remembers the last sequence and ignores older events. */
@Document("directory_departments")
record CopiedDepartment(
        @Id String id,
        LocalizedText name,
        List<String> themes,
        @Nullable LocalDate endedOn,
        @Nullable String successor,
        long sequence) {

    DepartmentEntry entry() {
        return new DepartmentEntry(id, name, endedOn, successor);
    }
}
