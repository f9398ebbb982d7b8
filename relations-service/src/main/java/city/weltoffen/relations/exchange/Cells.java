package city.weltoffen.relations.exchange;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the cells of one row and gathers what is wrong with them. */
final class Cells {

    private static final DateTimeFormatter GERMAN_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY).withResolverStyle(ResolverStyle.STRICT);

    private final SheetRow row;
    private final List<RowProblem> problems;

    Cells(SheetRow row, List<RowProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    Optional<String> text(Column column, int longest) {
        return row.cell(column).filter(value -> {
            boolean fits = value.length() <= longest;
            return fits || refuse(column, "too-long", longest);
        });
    }

    Set<String> keys(Column column, Set<String> known) {
        Set<String> keys = new LinkedHashSet<>();
        for (String key : row.cell(column).map(value -> value.split("[,;|]")).orElse(new String[0])) {
            String stripped = key.strip();
            if (known.contains(stripped)) {
                keys.add(stripped);
            } else if (!stripped.isEmpty()) {
                refuse(column, "unknown-value", stripped);
            }
        }
        return keys;
    }

    <E extends Enum<E>> Optional<E> oneOf(Column column, E[] values, Function<E, List<String>> names) {
        Optional<String> cell = row.cell(column);
        Optional<E> found = cell.flatMap(text -> Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text)
                        || names.apply(value).stream().anyMatch(text::equalsIgnoreCase))
                .findFirst());
        if (cell.isPresent() && found.isEmpty()) {
            refuse(column, "unknown-value", cell.get());
        }
        return found;
    }

    /** Decimal comma or point. */
    Optional<Double> degrees(Column column, double most) {
        return parsed(column, text -> Double.valueOf(text.replace(',', '.')), "no-number")
                .filter(value -> Math.abs(value) <= most || refuse(column, "off-the-globe"));
    }

    /** A year, {@code 1979-01-31} or {@code 31.01.1979}. */
    Optional<LocalDate> day(Column column) {
        return parsed(column, Cells::parseDay, "no-day");
    }

    boolean isYear(Column column) {
        return row.cell(column).filter(value -> value.matches("\\d{4}")).isPresent();
    }

    private static LocalDate parseDay(String text) {
        if (text.matches("\\d{4}")) {
            return LocalDate.of(Integer.parseInt(text), 1, 1);
        }
        return text.contains(".") ? LocalDate.parse(text, GERMAN_DAY) : LocalDate.parse(text);
    }

    Optional<String> website() {
        return parsed(Column.WEBSITE, URI::create, "no-address")
                .filter(address -> Set.of("http", "https").contains(address.getScheme()) && address.getHost() != null
                        || refuse(Column.WEBSITE, "no-address"))
                .map(URI::toString);
    }

    private <T> Optional<T> parsed(Column column, Function<String, T> parser, String code) {
        return row.cell(column).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException | IllegalArgumentException malformed) {
                refuse(column, code, text);
                return Optional.empty();
            }
        });
    }

    /** Notes a problem; always false, for conditions. */
    boolean refuse(Column column, String code, Object... arguments) {
        problems.add(new RowProblem(row.number(), column, code, List.of(arguments)));
        return false;
    }
}
