package city.weltoffen.relations.exchange;

import static city.weltoffen.relations.exchange.Uploads.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files as spreadsheets, other systems and other people write them. */
@RelationsTest
class ImportFilesTest {

    @LocalServerPort
    int port;

    private Uploads uploads;

    @BeforeEach
    void signIn() {
        uploads = new Uploads(port);
    }

    @Nested
    class Csv {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
        void isReadInEveryEncodingOfSpreadsheets(String charset) {
            String name = "Düren-Ünal " + uploads.run;
            byte[] file = "Name;Länge;Breite\n%s;6,5;50,8\n".formatted(name).getBytes(Charset.forName(charset));

            assertThat(uploads.report(file, false).get("partners")).isEqualTo(1);

            assertThat(((Map<?, ?>) uploads.partner(uploads.run).get("name")).get("de"))
                    .isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {";", ",", "\t"})
        void isReadWithEverySeparator(String separator) {
            String file = "\uFEFF\n\"Name\"|Country\r\n\"Ort; %s, x\"|FR\r\n"
                    .formatted(uploads.run)
                    .replace("|", separator);

            assertThat(uploads.report(utf8(file), false).get("partners")).isEqualTo(1);

            Map<?, ?> partner = uploads.partner(uploads.run);
            assertThat(partner.get("country")).isEqualTo("FR");
            assertThat(((Map<?, ?>) partner.get("name")).get("de")).isEqualTo("Ort; %s, x".formatted(uploads.run));
        }

        @Test
        void countsRowsAsTheSpreadsheetShowsThem() {
            String file = "Name;Öffentlicher Text;Land\nOrt;\"drei\nZeilen\r\nText\";FR\n\nOrt 2;;ZZ\n";

            assertThat(Uploads.problems(uploads.report(utf8(file), true))).containsExactly("4 Country");
        }

        @Test
        void mustNameEachColumnOnce() {
            uploads.refused(utf8("Name;Farbe\nx;rot\n"), "import-columns-unknown", "Farbe");
            uploads.refused(utf8("Name;Land;Country\nx;FR;PL\n"), "import-columns-repeated", "Country");
            uploads.refused(new byte[0], "import-columns-unknown", "");
        }

        @Test
        void isRefusedWhenItIsNoTable() {
            uploads.refused(utf8("Name\n\"never closed" + "x".repeat(20 << 20)), "import-unreadable", "");
            uploads.refused(utf8("Name\n" + "x\n".repeat(20_100)), "import-too-many-rows", "");
            uploads.refused(utf8("\u0000\u0001PNG" + "x".repeat(5000)), "import-columns-unknown", "…");
        }
    }

    @Nested
    class Xlsx {

        @Test
        void isReadLikeCsv() {
            byte[] file = Workbooks.of(
                    List.of("Name", "Land", "Beziehungsart", "Seit"),
                    List.of("Ort " + uploads.run, "FR", "COOPERATION", "14.07.2010"));

            assertThat(uploads.report(file, false).get("relations")).isEqualTo(1);
            assertThat(uploads.found("Ort " + uploads.run)).isEqualTo(1);
        }

        @Test
        void meansDaysAndNumbersAndNotHowCellsShowThem() {
            byte[] file = Workbooks.withDayAndNumbers("Ort " + uploads.run);

            assertThat(Uploads.problems(uploads.report(file, false))).isEmpty();

            assertThat(uploads.partner(uploads.run).get("position"))
                    .isEqualTo(Map.of("latitude", 48.5, "longitude", 2.25));
            assertThat(uploads.exported("/api/relations/export.csv?q=" + uploads.run))
                    .asString()
                    .contains(";2010-07-14;");
        }

        @Test
        void refusesFormulasAndMacros() {
            uploads.refused(Workbooks.withFormula(), "import-formula", "A2");
            uploads.refused(Workbooks.withMacros(), "import-macros", "");
        }

        @Test
        void refusesAMillionRowsWithoutReadingThem() {
            uploads.refused(Workbooks.ofRows(1_000_000), "import-too-many-rows", "");
        }

        @Test
        void refusesBombs() {
            uploads.refused(Workbooks.bomb(), "import-unreadable", "");
            uploads.refused(Workbooks.slowBomb(), "import-unreadable", "");
        }

        @Test
        void refusesWhatIsNone() {
            uploads.refused(new byte[] {'P', 'K', 3, 4, 5}, "import-unreadable", "");
            uploads.refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "import-xls", "XLSX");
        }
    }
}
