package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Dates of the bulk file: milliseconds since 1970, as numbers beside the record and as texts inside its actions.
 * Midnight in Brussels, or in UTC, stands for a day without an hour.
 */
final class PortalFileDates {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_DEADLINES = 100;
    private static final Comparator<Deadline> ASCENDING = Comparator.<Deadline>naturalOrder()
            .thenComparing(Deadline::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    private PortalFileDates() {}

    static List<Deadline> deadlines(PortalFileRow row, LocalDate today) throws RefusedRow {
        List<Deadline> stated = read("deadlineDatesLong", row.list("deadlineDatesLong"));
        List<Deadline> deadlines = stated.isEmpty()
                ? read("actions", row.actions().flatMap(action -> PortalFileRow.list(action.path("deadlineDates"))))
                : stated;
        if (deadlines.isEmpty()) {
            throw Reason.NO_DEADLINE.row();
        }
        if (deadlines.size() > MOST_DEADLINES) {
            throw Reason.TOO_MANY_DEADLINES.row(String.valueOf(MOST_DEADLINES));
        }
        LocalDate last = deadlines.getLast().date();
        if (last.isBefore(today)) {
            throw Reason.PAST.row(last.toString());
        }
        return deadlines;
    }

    static @Nullable LocalDate opensOn(PortalFileRow row) throws RefusedRow {
        List<Deadline> stated = read("plannedOpeningDateLong", row.list("plannedOpeningDateLong"));
        List<Deadline> opening = stated.isEmpty()
                ? read("actions", row.actions().map(action -> action.path("plannedOpeningDate")))
                : stated;
        return opening.isEmpty() ? null : opening.getFirst().date();
    }

    private static List<Deadline> read(String field, Stream<JsonNode> values) throws RefusedRow {
        List<Deadline> dates = new ArrayList<>();
        for (JsonNode value : values.toList()) {
            String text =
                    value.isValueNode() && !value.isNull() ? value.asString().strip() : "";
            if (!text.isEmpty()) {
                dates.add(read(field, text));
            }
        }
        return dates.stream().distinct().sorted(ASCENDING).toList();
    }

    private static Deadline read(String field, String milliseconds) throws RefusedRow {
        try {
            Instant moment = Instant.ofEpochMilli(Long.parseLong(milliseconds));
            ZonedDateTime brussels = moment.atZone(BRUSSELS);
            if (brussels.getYear() >= FIRST_YEAR && brussels.getYear() <= LAST_YEAR) {
                return read(moment, brussels);
            }
        } catch (NumberFormatException | DateTimeException _) {
            // refused below, like a year that cannot be meant
        }
        throw Reason.NOT_A_DATE.row(field, milliseconds);
    }

    private static Deadline read(Instant moment, ZonedDateTime brussels) {
        if (brussels.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Deadline.on(brussels.toLocalDate());
        }
        ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
        if (utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Deadline.on(utc.toLocalDate());
        }
        return new Deadline(brussels.toLocalDate(), moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
