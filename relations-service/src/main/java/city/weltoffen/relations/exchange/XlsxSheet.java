package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.springframework.core.io.InputStreamSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an XLSX file row by row, never the whole. Formulas and macros are refused: what they would
 * come to, the sender's computer decides. Apache POI refuses a part that unpacks to more than a hundred times its size,
 * or to more than is ever needed: the texts that cells share are kept in memory.
 */
final class XlsxSheet {

    private static final String MACROS = "vbaProject";
    private static final long LARGEST_PART = 24L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private XlsxSheet() {}

    /** @throws DomainProblem {@code import-unreadable}, {@code import-macros} or {@code import-formula} */
    static void read(InputStreamSource upload, Sheet sheet) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try (InputStream bytes = upload.getInputStream()) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
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
                    new SheetValues(),
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
