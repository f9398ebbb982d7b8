package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an XLSX file row by row, never the whole. Formulas and macros are refused: what they would
 * come to, the sender's computer decides. Apache POI refuses what unpacks to more than a hundred times its size.
 */
final class XlsxSheet {

    private static final String MACROS = "vbaProject";

    private XlsxSheet() {}

    /** @throws DomainProblem {@code import-unreadable}, {@code import-macros} or {@code import-formula} */
    static void read(byte[] bytes, Sheet sheet) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try {
            Files.write(file, bytes);
            read(file, sheet);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IOException unreadable) {
            throw new DomainProblem("import-unreadable", String.valueOf(unreadable.getMessage()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void read(Path file, Sheet sheet)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (!workbook.getPartsByName(Pattern.compile(".*" + MACROS + ".*")).isEmpty()) {
                throw new DomainProblem("import-macros");
            }
            XSSFReader reader = new XSSFReader(workbook);
            var rows = new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(workbook),
                    new XlsxRows(sheet),
                    new DataFormatter(Locale.GERMANY),
                    false);
            XMLReader parser = XMLHelper.newXMLReader();
            FormulaAlarm alarm = new FormulaAlarm(parser);
            alarm.setContentHandler(rows);
            try (InputStream first = reader.getSheetsData().next()) {
                alarm.parse(new InputSource(first));
            }
        }
    }
}
