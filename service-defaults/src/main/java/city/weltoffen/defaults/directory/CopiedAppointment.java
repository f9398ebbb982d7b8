package city.weltoffen.defaults.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A replacing copy of who coordinates which departments. */
@Document("directory_appointments")
record CopiedAppointment(
        @Id String id,
        String person,
        List<String> departments,
        LocalDate since,
        @Nullable LocalDate until,
        long sequence) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    CopiedAppointment endingOn(LocalDate lastDay, long sequence) {
        return new CopiedAppointment(id, person, departments, since, lastDay, sequence);
    }
}
