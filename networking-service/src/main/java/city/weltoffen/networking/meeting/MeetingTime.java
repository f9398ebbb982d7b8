package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * When a meeting takes place, by the clock of a zone. Of an hour that the clock shows twice it is the first one.
 *
 * @param begins as the clock shows it
 * @param ends as the clock shows it
 * @param zone IANA name
 */
public record MeetingTime(LocalDateTime begins, LocalDateTime ends, String zone) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /**
     * The time, where it can be.
     *
     * @throws DomainProblem naming the field: no such zone, an hour that the clock leaves out, an end before the begin
     */
    public static MeetingTime of(LocalDateTime begins, LocalDateTime ends, String zone) {
        ZoneId known = zone(zone);
        requireOnTheClock("#/begins", begins, known);
        requireOnTheClock("#/ends", ends, known);
        MeetingTime time = new MeetingTime(begins, ends, known.getId());
        if (!time.until().isAfter(time.from())) {
            throw DomainProblem.invalid("#/ends", "ends-before-begin");
        }
        return time;
    }

    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw DomainProblem.invalid("#/zone", "zone-unknown", name);
        }
        return ZoneId.of(name);
    }

    private static void requireOnTheClock(String pointer, LocalDateTime local, ZoneId zone) {
        if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
            throw DomainProblem.invalid(pointer, "not-readable", local.toString());
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw DomainProblem.invalid(
                    pointer,
                    "time-left-out",
                    local.toLocalDate().toString(),
                    local.toLocalTime().toString(),
                    zone.getId());
        }
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public Instant from() {
        return begins.atZone(zoneId()).toInstant();
    }

    public Instant until() {
        return ends.atZone(zoneId()).toInstant();
    }

    public LocalDate day() {
        return begins.toLocalDate();
    }

    /**
     * The same meeting with another begin by the clock, as long by the clock.
     *
     * @throws DomainProblem where the clock leaves that hour out
     */
    MeetingTime at(LocalDateTime otherBegin) {
        return of(otherBegin, otherBegin.plus(Duration.between(begins, ends)), zone);
    }
}
