package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When a call opens and closes.
 *
 * @param deadlines ascending and distinct, at least one of them not before the day of reading
 */
record PortalSchedule(@Nullable LocalDate opensOn, List<Deadline> deadlines) {

    private static final int MOST_DEADLINES = 100;
    private static final Comparator<Deadline> ASCENDING = Comparator.<Deadline>naturalOrder()
            .thenComparing(Deadline::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

    static PortalSchedule of(PortalRow row, LocalDate today) throws RefusedRow {
        List<JsonNode> actions = actions(row);
        List<Deadline> deadlines = deadlines(row, actions);
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
        return new PortalSchedule(opensOn(row, actions), deadlines);
    }

    /** For rows whose own status is not kept up. */
    String status(LocalDate today) {
        return opensOn != null && opensOn.isAfter(today) ? "FORTHCOMING" : "OPEN";
    }

    private static List<Deadline> deadlines(PortalRow row, List<JsonNode> actions) throws RefusedRow {
        List<Deadline> stated = new ArrayList<>();
        for (String value : row.values("deadlineDate")) {
            stated.add(PortalDates.deadline(row, "deadlineDate", value));
        }
        List<Deadline> decoded = dates(row, actions.stream().flatMap(action -> list(action.path("deadlineDates"))));
        return (isSameTopic(decoded, stated) ? decoded : stated)
                .stream().distinct().sorted(ASCENDING).toList();
    }

    /** The decoded dates are the cleaner ones, unless they have no day in common with what the row itself says. */
    private static boolean isSameTopic(List<Deadline> decoded, List<Deadline> stated) {
        return !decoded.isEmpty()
                && (stated.isEmpty()
                        || stated.stream()
                                .anyMatch(one -> decoded.stream()
                                        .anyMatch(other -> other.date().equals(one.date()))));
    }

    private static @Nullable LocalDate opensOn(PortalRow row, List<JsonNode> actions) throws RefusedRow {
        Optional<String> stated = row.first("startDate");
        LocalDate start = stated.isPresent() ? PortalDates.day(row, "startDate", stated.get()) : null;
        return dates(row, actions.stream().map(action -> action.path("plannedOpeningDate"))).stream()
                .map(Deadline::date)
                .min(Comparator.naturalOrder())
                .orElse(start);
    }

    private static List<JsonNode> actions(PortalRow row) {
        return row.first("actions")
                .flatMap(EmbeddedJson::parse)
                .map(actions -> list(actions).toList())
                .orElse(List.of());
    }

    /** All of them or none: half of the dates would be worse than the row's own. */
    private static List<Deadline> dates(PortalRow row, Stream<JsonNode> values) {
        List<Deadline> dates = new ArrayList<>();
        for (JsonNode value : values.toList()) {
            try {
                dates.add(PortalDates.deadline(row, "actions", value.asString("")));
            } catch (RefusedRow _) {
                return List.of();
            }
        }
        return dates;
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return array.isArray() ? array.values().stream() : Stream.empty();
    }
}
