package city.weltoffen.networking.application.web;

import city.weltoffen.networking.application.Stage;
import java.math.BigDecimal;
import java.util.List;

/**
 * A column of the board.
 *
 * @param total how many applications are at this stage
 * @param requested sum of the shares asked for, in euros
 * @param granted sum of what was granted, in euros
 * @param items those that came to it last; not all of a very long column
 */
record BoardColumn(Stage stage, int total, BigDecimal requested, BigDecimal granted, List<ApplicationSummary> items) {}
