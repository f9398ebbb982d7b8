package city.weltoffen.relations.exchange;

import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param row as the spreadsheet shows it, from 1
 * @param code of the text that says it
 */
record RowProblem(int row, Column column, String code, List<Object> arguments) {}
