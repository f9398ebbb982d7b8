package city.weltoffen.documents;

import java.util.List;

/** How wide the columns of a table are against each other, by their longest lines. */
final class ColumnWidths {

    /** In letters; narrower looks broken, wider takes room that others need. */
    private static final int LEAST = 14;

    private static final int MOST = 32;

    private ColumnWidths() {}

    static int[] of(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        int longest = cell.lines().mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest, LEAST, MOST);
    }
}
