package city.weltoffen.relations.exchange;

import static city.weltoffen.relations.exchange.Uploads.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class ExportApiTest {

    @LocalServerPort
    int port;

    private Uploads uploads;
    private String formula;

    @BeforeEach
    void importAFormulaAsName() {
        uploads = new Uploads(port);
        formula = "=cmd() " + uploads.run;
        uploads.report(
                utf8("Name;Land;Beziehungsart;Seit\n%s;FR;Kontakt;2001\nOrt %s;PL;Kontakt;\nNur %s;PL;;\n"
                        .formatted(formula, uploads.run, uploads.run)),
                false);
    }

    private String csv(String path) {
        return new String(uploads.exported(path), StandardCharsets.UTF_8);
    }

    @Nested
    class OfRelations {

        @Test
        void hasTheFiltersOfTheList() {
            assertThat(csv("/api/relations/export.csv?q=" + uploads.run).lines())
                    .hasSize(3);
            assertThat(csv("/api/relations/export.csv?country=PL&q=" + uploads.run)
                            .lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("Ort " + uploads.run));
        }

        @Test
        void speaksTheLanguageThatIsAskedFor() {
            assertThat(csv("/api/relations/export.csv?language=de")).startsWith("\uFEFFName;Name (Englisch);");
            assertThat(csv("/api/relations/export.csv?language=en")).startsWith("\uFEFFName (German);");
        }

        @ParameterizedTest
        @ValueSource(strings = {"csv", "xlsx"})
        void isReadByTheImportWithoutAChange(String format) {
            uploads.house.active(uploads.house.partner("Stadt " + uploads.run), "TWINNING");

            var report =
                    uploads.report(uploads.exported("/api/relations/export." + format + "?q=" + uploads.run), true);

            assertThat(Uploads.problems(report)).isEmpty();
            assertThat(report.get("rows")).isEqualTo(3);
            assertThat(report.get("known")).isEqualTo(3);
        }
    }

    @Nested
    class OfPartners {

        @Test
        void hasTheFiltersOfTheListAndNoContactPersons() {
            assertThat(csv("/api/partners/export.csv?country=PL&q=" + uploads.run)
                            .lines())
                    .hasSize(3);
            assertThat(csv("/api/partners/export.csv?role=NONE&q=" + uploads.run)
                            .lines())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("Nur " + uploads.run));
        }
    }

    @Nested
    class OpenedInASpreadsheet {

        @Test
        void computesNothingFromCsv() {
            assertThat(csv("/api/relations/export.csv?q=" + uploads.run)).contains("\n'" + formula + ";");
        }

        @Test
        void computesNothingFromXlsxAndShowsTheTextAsItIs() throws IOException {
            byte[] file = uploads.exported("/api/relations/export.xlsx?country=FR&q=" + uploads.run);

            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(formula);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }
}
