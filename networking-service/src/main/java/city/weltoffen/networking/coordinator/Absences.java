package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All absences of an appointment, the first first; no two on the same day. */
record Absences(List<Absence> days) {

    Absences {
        days = days.stream().sorted(Comparator.comparing(Absence::from)).toList();
    }

    /** @throws DomainProblem {@code absence-overlaps} */
    Absences with(Absence absence) {
        days.stream().filter(absence::overlaps).findFirst().ifPresent(other -> {
            throw DomainProblem.invalid(
                    "#/from",
                    "absence-overlaps",
                    other.from().toString(),
                    other.to().toString());
        });
        return new Absences(Stream.concat(days.stream(), Stream.of(absence)).toList());
    }

    Absences without(Absence absence) {
        return new Absences(
                days.stream().filter(other -> !other.equals(absence)).toList());
    }

    /** @throws DomainProblem {@code not-found} when none begins on that day */
    Absence beginning(LocalDate from) {
        return days.stream()
                .filter(absence -> absence.from().equals(from))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(from.toString()));
    }

    Optional<Absence> on(LocalDate day) {
        return days.stream().filter(absence -> absence.includes(day)).findFirst();
    }
}
