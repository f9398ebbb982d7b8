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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The parts of a list, as commas, semicolons or bars divide it. */
    Stream<String> parts(Column column) {
        return row.cell(column).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;|]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    <T> Optional<T> oneOf(Column column, Choices<T> choices) {
        return row.cell(column).flatMap(text -> known(column, choices, text));
    }

    <T> Set<T> someOf(Column column, Choices<T> choices) {
        return parts(column)
                .flatMap(part -> known(column, choices, part).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> Optional<T> known(Column column, Choices<T> choices, String text) {
        Optional<T> found = choices.of(text);
        if (found.isEmpty()) {
            refuse(column, "unknown-value", text);
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
        return text(Column.WEBSITE, 500)
                .flatMap(text -> parsed(Column.WEBSITE, URI::create, "no-address"))
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
