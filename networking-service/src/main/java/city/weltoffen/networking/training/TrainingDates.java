package city.weltoffen.networking.training;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a training takes place.
 *
 * @param sessions at least one, in their order
 * @param zone in which their times are said, for instance {@code Europe/Berlin}
 */
public record TrainingDates(List<Session> sessions, String zone) {

    public TrainingDates {
        if (sessions.isEmpty()) {
            throw DomainProblem.invalid("#/sessions", "required");
        }
        sessions =
                sessions.stream().sorted(Comparator.comparing(Session::begins)).toList();
    }

    /** @throws DomainProblem {@code invalid} for each time that cannot be */
    public void requirePossible() {
        ZoneId place = requireZone();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            String pointer = "#/sessions/" + i;
            if (!session.until().isAfter(session.from())) {
                problems.add(new FieldProblem(pointer + "/until", "ends-before-begin"));
            }
            if (place.getRules().getValidOffsets(session.begins()).isEmpty()) {
                problems.add(new FieldProblem(pointer + "/from", "time-skipped"));
            }
            if (place.getRules().getValidOffsets(session.ends()).isEmpty()) {
                problems.add(new FieldProblem(pointer + "/until", "time-skipped"));
            }
            if (i > 0 && sessions.get(i - 1).ends().isAfter(session.begins())) {
                problems.add(new FieldProblem(pointer + "/from", "sessions-overlap"));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    private ZoneId requireZone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw DomainProblem.invalid("#/zone", "zone-unknown", zone);
        }
    }

    /** First day, where it takes place. */
    public LocalDate begins() {
        return sessions.getFirst().day();
    }

    /** Last day, where it takes place. */
    public LocalDate ends() {
        return sessions.getLast().day();
    }

    boolean haveBegun(Instant now) {
        return !sessions.getFirst().begins().atZone(ZoneId.of(zone)).toInstant().isAfter(now);
    }

    public boolean areOver(Instant now) {
        return !sessions.getLast().ends().atZone(ZoneId.of(zone)).toInstant().isAfter(now);
    }
}
