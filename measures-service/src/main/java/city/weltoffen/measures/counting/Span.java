package city.weltoffen.measures.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter, a month, or all time.
 *
 * @param part number of the quarter or month; 0 of the others
 */
public record Span(Grain grain, int year, int part) implements Comparable<Span> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(Q)?(\\d{1,2}))?");
    private static final String TOTAL = "TOTAL";
    private static final int QUARTER = 3;
    private static final LocalDate FIRST = LocalDate.EPOCH;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::firstDay).thenComparing(Span::grain);

    public Span {
        int parts = switch (grain) {
            case QUARTER -> 4;
            case MONTH -> 12;
            case YEAR, TOTAL -> 0;
        };
        if (part > parts || (parts > 0 && part < 1) || part < 0) {
            throw new IllegalArgumentException("no such part of a year: " + part);
        }
    }

    /** The one that a day lies in. */
    public static Span of(Grain grain, LocalDate day) {
        return switch (grain) {
            case YEAR -> new Span(grain, day.getYear(), 0);
            case QUARTER -> new Span(grain, day.getYear(), (day.getMonthValue() - 1) / QUARTER + 1);
            case MONTH -> new Span(grain, day.getYear(), day.getMonthValue());
            case TOTAL -> new Span(grain, 0, 0);
        };
    }

    /** Of {@code 2026}, {@code 2026-Q2}, {@code 2026-05} or {@code TOTAL}; nothing of anything else. */
    public static Optional<Span> parse(String text) {
        if (text.equals(TOTAL)) {
            return Optional.of(new Span(Grain.TOTAL, 0, 0));
        }
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(1));
        int part = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        Grain grain = found.group(3) == null ? Grain.YEAR : found.group(2) == null ? Grain.MONTH : Grain.QUARTER;
        try {
            Span span = new Span(grain, year, part);
            return span.text().equals(text) ? Optional.of(span) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public String text() {
        return switch (grain) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, part);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, part);
            case TOTAL -> TOTAL;
        };
    }

    public LocalDate firstDay() {
        return switch (grain) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case QUARTER -> LocalDate.of(year, (part - 1) * QUARTER + 1, 1);
            case MONTH -> LocalDate.of(year, part, 1);
            case TOTAL -> FIRST;
        };
    }

    public LocalDate lastDay() {
        return switch (grain) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case QUARTER -> firstDay().plusMonths(QUARTER).minusDays(1);
            case MONTH -> firstDay().plusMonths(1).minusDays(1);
            case TOTAL -> NEVER;
        };
    }

    /** The next one of the same grain. */
    public Span next() {
        return of(grain, lastDay().plusDays(1));
    }

    Instant from(ZoneId zone) {
        return firstDay().atStartOfDay(zone).toInstant();
    }

    Instant until(ZoneId zone) {
        return lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
