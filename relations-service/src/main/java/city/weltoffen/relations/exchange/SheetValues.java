package city.weltoffen.relations.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers and days of a workbook as the import reads them, however their cells show them: a year stays 1979 where the
 * sheet says 1.979.
 */
final class SheetValues extends DataFormatter {

    SheetValues() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
