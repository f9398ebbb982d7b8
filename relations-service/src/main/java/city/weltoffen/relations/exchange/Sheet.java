package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a file: the first that is not blank names the columns, the others hold values. */
final class Sheet {

    private static final int LONGEST_LIST = 200;
    private static final String NOTHING = "—";

    private final int mostRows;
    private final List<SheetRow> rows = new ArrayList<>();
    private @Nullable List<Optional<Column>> header;

    Sheet(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * @throws DomainProblem {@code import-columns-unknown} with the columns that are none,
     *     {@code import-columns-repeated}, {@code import-too-many-rows}
     */
    void add(int number, List<String> values) {
        if (values.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header == null) {
            header = columns(values);
        } else if (rows.size() == mostRows) {
            throw new DomainProblem("import-too-many-rows", mostRows);
        } else {
            rows.add(SheetRow.of(number, header, values));
        }
    }

    private static List<Optional<Column>> columns(List<String> names) {
        List<Optional<Column>> columns = names.stream().map(Column::of).toList();
        String unknown = names.stream()
                .filter(name -> !name.isBlank() && Column.of(name).isEmpty())
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty() || !columns.contains(Optional.of(Column.NAME_DE))) {
            throw new DomainProblem("import-columns-unknown", unknown.isEmpty() ? NOTHING : shortened(unknown));
        }
        requireNoneTwice(names);
        return columns;
    }

    /** Which of two values was meant, nobody could say. */
    private static void requireNoneTwice(List<String> names) {
        Set<Column> seen = EnumSet.noneOf(Column.class);
        String repeated = names.stream()
                .filter(name ->
                        Column.of(name).filter(column -> !seen.add(column)).isPresent())
                .collect(Collectors.joining(", "));
        if (!repeated.isEmpty()) {
            throw new DomainProblem("import-columns-repeated", shortened(repeated));
        }
    }

    /** A file that is no table has one header as long as itself. */
    private static String shortened(String names) {
        return names.length() <= LONGEST_LIST ? names : names.substring(0, LONGEST_LIST) + "…";
    }

    /** @throws DomainProblem {@code import-columns-unknown} when nothing is in the file */
    List<SheetRow> rows() {
        if (header == null) {
            throw new DomainProblem("import-columns-unknown", NOTHING);
        }
        return List.copyOf(rows);
    }
}
