package city.weltoffen.relations.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

    static byte[] ofRows(int count) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Name");
            for (int number = 1; number <= count; number++) {
                sheet.createRow(number).createCell(0).setCellValue("Ort " + number);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet of two hundred megabytes of blanks, packed to almost nothing. */
    static byte[] bomb() {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream harmless = new ZipInputStream(new ByteArrayInputStream(of(List.of("Name"))));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream bomb = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = harmless.getNextEntry(); entry != null; entry = harmless.getNextEntry()) {
                    bomb.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] content = harmless.readAllBytes();
                    if (entry.getName().endsWith("sheet1.xml")) {
                        String text = new String(content, StandardCharsets.UTF_8);
                        int end = text.indexOf("</sheetData>");
                        bomb.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                        for (int megabyte = 0; megabyte < 200; megabyte++) {
                            bomb.write(blanks);
                        }
                        bomb.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                    } else {
                        bomb.write(content);
                    }
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
