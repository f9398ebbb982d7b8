package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.printing.SafeCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of an imported file.
 *
 * @param number as the spreadsheet or editor shows it, from 1
 * @param cells that are not blank, stripped, without the apostrophe of an export
 */
record SheetRow(int number, Map<Column, String> cells) {

    static SheetRow of(int number, List<Optional<Column>> header, List<String> values) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int index = 0; index < Math.min(header.size(), values.size()); index++) {
            String value = SafeCell.plain(values.get(index).strip());
            if (!value.isEmpty()) {
                header.get(index).ifPresent(column -> cells.put(column, value));
            }
        }
        return new SheetRow(number, cells);
    }

    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }
}
