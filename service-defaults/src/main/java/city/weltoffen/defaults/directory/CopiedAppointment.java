package city.weltoffen.defaults.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A replacing copy of who coordinates which departments.
 *
 * @param role {@code COORDINATOR} or {@code DEPUTY}; unknown of what was copied before roles were
 */
@Document("directory_appointments")
record CopiedAppointment(
        @Id String id,
        String person,
        List<String> departments,
        @Nullable String role,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable List<CopiedAbsence> absences,
        long sequence) {

    private static final String DEPUTY = "DEPUTY";

    CopiedAppointment {
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean isDeputy() {
        return DEPUTY.equals(role);
    }

    boolean isAbsentOn(LocalDate day) {
        return away().stream().anyMatch(absence -> absence.includes(day));
    }

    List<CopiedAbsence> away() {
        return absences == null ? List.of() : absences;
    }

    CopiedAppointment endingOn(LocalDate lastDay, long sequence) {
        return new CopiedAppointment(id, person, departments, role, since, lastDay, absences, sequence);
    }

    CopiedAppointment away(List<CopiedAbsence> days, long sequence) {
        return new CopiedAppointment(id, person, departments, role, since, until, days, sequence);
    }
}
