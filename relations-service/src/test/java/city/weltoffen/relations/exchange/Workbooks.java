package city.weltoffen.relations.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people and others send them. */
final class Workbooks {

    private Workbooks() {}

    @SafeVarargs
    static byte[] of(List<String>... rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (List<String> values : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                values.forEach(
                        value -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(value));
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withFormula() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Name");
            sheet.createRow(1).createCell(0).setCellFormula("1+1");
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withMacros() {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(of(List.of("Name"), List.of("x"))));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var part = workbook.createPart(
                    PackagingURIHelper.createPartName("/xl/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
            part.getOutputStream().write(1);
            workbook.save(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A day and numbers as people let cells show them: 14. Juli, 48,50 and 1.979. */
    static byte[] withDayAndNumbers(String name) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var header = sheet.createRow(0);
            List.of("Name", "Land", "Breite", "Länge", "Beziehungsart", "Seit")
                    .forEach(title -> header.createCell(Math.max(header.getLastCellNum(), 0))
                            .setCellValue(title));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(name);
            row.createCell(1).setCellValue("FR");
            shown(workbook, row.createCell(2), "#,##0.00").setCellValue(48.5);
            shown(workbook, row.createCell(3), "0").setCellValue(2.25);
            row.createCell(4).setCellValue("Kontakt");
            shown(workbook, row.createCell(5), "d. mmmm").setCellValue(LocalDate.of(2010, 7, 14));
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell shown(XSSFWorkbook workbook, Cell cell, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    /** Rows as a spreadsheet writes them, one after the other into the file. */
    static byte[] ofRows(int count) {
        Random random = new Random(1);
        return with("xl/worksheets/sheet1.xml", "</sheetData>", sheet -> {
            for (int number = 2; number <= count; number++) {
                sheet.write(utf8("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>Ort %x</t></is></c></row>"
                        .formatted(number, number, random.nextInt())));
            }
        });
    }

    /** A sheet of two hundred megabytes of blanks, packed to almost nothing. */
    static byte[] bomb() {
        byte[] blanks = utf8(" ".repeat(1 << 20));
        return with("xl/worksheets/sheet1.xml", "</sheetData>", sheet -> {
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                sheet.write(blanks);
            }
        });
    }

    /** Shared texts of three hundred megabytes, packed no better than honest ones. */
    static byte[] slowBomb() {
        Random random = new Random(1);
        String filling = "x".repeat(1000);
        return with("xl/sharedStrings.xml", "</sst>", texts -> {
            for (int kilobyte = 0; kilobyte < 300_000; kilobyte++) {
                texts.write(utf8("<si><t>%x%s</t></si>".formatted(random.nextLong(), filling)));
            }
        });
    }

    private interface Filling {
        void writeTo(OutputStream part) throws IOException;
    }

    /** A harmless workbook in which one part has more before its end. */
    private static byte[] with(String part, String end, Filling filling) {
        try (ZipInputStream harmless = new ZipInputStream(new ByteArrayInputStream(of(List.of("Name"))));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = harmless.getNextEntry(); entry != null; entry = harmless.getNextEntry()) {
                    packed.putNextEntry(new ZipEntry(entry.getName()));
                    String content = new String(harmless.readAllBytes(), StandardCharsets.UTF_8);
                    int at = entry.getName().equals(part) ? content.indexOf(end) : content.length();
                    packed.write(utf8(content.substring(0, at)));
                    if (entry.getName().equals(part)) {
                        filling.writeTo(packed);
                    }
                    packed.write(utf8(content.substring(at)));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
