package city.weltoffen.measures.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.documents.Block;
import city.weltoffen.documents.Document;
import city.weltoffen.documents.DocxWriter;
import city.weltoffen.documents.HtmlWriter;
import city.weltoffen.documents.PdfWriter;
import city.weltoffen.measures.report.AnyReport;
import city.weltoffen.measures.report.ReportView.Version;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ReportPrinterTest {

    private final ReportPrinter printer = new ReportPrinter();

    private static String words(String language) throws IOException {
        return new ClassPathResource("city/weltoffen/measures/report/words_" + language + ".properties")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void printsEverythingInternalForTheOffice(String language) {
        String text = printer.print(AnyReport.large(Version.INTERNAL), Locale.of(language))
                .toString();

        assertThat(text).contains("GEHEIM", "Olga Office", "4.3").doesNotContain("reason.", "milestone-overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void printsNothingInternalForThePublic(String language) {
        String text = printer.print(AnyReport.large(Version.PUBLIC), Locale.of(language))
                .toString();

        assertThat(text).contains("4.3").doesNotContain("GEHEIM", "Olga");
    }

    @Test
    void drawsEachIndicatorAndSaysItInATableToo() {
        List<Block> blocks =
                printer.print(AnyReport.large(Version.PUBLIC), Locale.GERMAN).blocks();

        assertThat(blocks).filteredOn(Block.Figure.class::isInstance).hasSize(13);
        assertThat(blocks.toString()).contains("2026: 8, Ziel 12");
    }

    @Test
    void canBeWrittenInEachFormat() {
        Document document = printer.print(AnyReport.large(Version.INTERNAL), Locale.GERMAN);

        assertThat(List.of(new PdfWriter(), new DocxWriter(), new HtmlWriter()))
                .allSatisfy(writer -> assertThat(writer.write(document)).hasSizeGreaterThan(10_000));
    }

    @Test
    void hasTheSameWordsInBothLanguages() throws IOException {
        Properties german = new Properties();
        german.load(new StringReader(words("de")));
        Properties english = new Properties();
        english.load(new StringReader(words("en")));

        assertThat(english.stringPropertyNames()).isEqualTo(german.stringPropertyNames());
    }
}
