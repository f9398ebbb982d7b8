package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date of the portal. Grant topics write midnight for "this day", or Brussels midnight in UTC, and
 * incomplete ones Brussels time labelled as UTC; external actions write real moments with seconds that mean nothing.
 */
final class PortalDates {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 0);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private PortalDates() {}

    /** A technical moment such as {@code 2026-03-02T10:45:41.356+0100}; nothing when it is none. */
    static @Nullable Instant moment(String value) {
        try {
            return OffsetDateTime.parse(value, FORMAT).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    static LocalDate day(PortalRow row, String field, String value) throws RefusedRow {
        return deadline(row, field, value).date();
    }

    static Deadline deadline(PortalRow row, String field, String value) throws RefusedRow {
        try {
            Deadline read = read(value, !row.isExternalAction());
            if (read.date().getYear() >= FIRST_YEAR && read.date().getYear() <= LAST_YEAR) {
                return read;
            }
        } catch (DateTimeException | ArithmeticException _) {
            // refused below, like a year that cannot be meant
        }
        throw Reason.NOT_A_DATE.row(field, value);
    }

    private static Deadline read(String value, boolean grantTopic) {
        TemporalAccessor parsed = FORMAT.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (parsed) {
            case OffsetDateTime moment when grantTopic -> ofGrantTopic(moment);
            case OffsetDateTime moment -> at(moment.atZoneSameInstant(BRUSSELS));
            case LocalDateTime local
            when local.toLocalTime().equals(LocalTime.MIDNIGHT) -> Deadline.on(local.toLocalDate());
            case LocalDateTime local -> at(local.atZone(BRUSSELS));
            default -> Deadline.on(LocalDate.from(parsed));
        };
    }

    private static Deadline ofGrantTopic(OffsetDateTime moment) {
        LocalDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        ZonedDateTime brussels = moment.atZoneSameInstant(BRUSSELS);
        if (utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Deadline.on(utc.toLocalDate());
        }
        if (brussels.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Deadline.on(brussels.toLocalDate());
        }
        return at(utc.toLocalTime().equals(CLOSING_TIME) ? utc.atZone(BRUSSELS) : brussels);
    }

    private static Deadline at(ZonedDateTime brussels) {
        return new Deadline(
                brussels.toLocalDate(), brussels.truncatedTo(ChronoUnit.MINUTES).toInstant());
    }
}
