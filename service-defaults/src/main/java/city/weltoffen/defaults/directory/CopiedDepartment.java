package city.weltoffen.defaults.directory;

import city.weltoffen.events.LocalizedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A replacing copy: remembers the last sequence and ignores older events. */
@Document("directory_departments")
record CopiedDepartment(@Id String id, LocalizedText name, long sequence) {}
