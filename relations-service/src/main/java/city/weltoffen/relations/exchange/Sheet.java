package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a file: the first that is not blank names the columns, the others hold values. */
final class Sheet {

    private final int mostRows;
    private final List<SheetRow> rows = new ArrayList<>();
    private @Nullable List<Optional<Column>> header;

    Sheet(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * @throws DomainProblem {@code import-columns-unknown} with the columns that are none, {@code import-too-many-rows}
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
            throw new DomainProblem("import-columns-unknown", unknown.isEmpty() ? "—" : unknown);
        }
        return columns;
    }

    List<SheetRow> rows() {
        return List.copyOf(rows);
    }
}
