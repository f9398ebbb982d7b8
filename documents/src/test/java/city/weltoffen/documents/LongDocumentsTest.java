package city.weltoffen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What longer documents need: levels of headings, contents, charts, fields of a template. */
class LongDocumentsTest {

    private static final String DESCRIPTION = "Städtepartnerschaften: 2024 5, 2025 7";

    private static Chart chart(Chart.Form form) {
        return new Chart(
                Locale.GERMAN,
                DESCRIPTION,
                form,
                "Wert",
                "Ziel",
                List.of(
                        new Chart.Point("2024", new BigDecimal("1250.5"), null),
                        new Chart.Point("2025", new BigDecimal("1700"), new BigDecimal("1600"))));
    }

    private static Document anyReport() {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Contents("Inhalt"), new Block.Heading("Übersicht")));
        IntStream.rangeClosed(1, 40).forEach(number -> {
            blocks.add(new Block.Heading("Maßnahme " + number, 2));
            blocks.add(new Block.Heading("Meilensteine " + number, 3));
            blocks.add(new Block.Paragraph("Ein Satz. ".repeat(20)));
        });
        blocks.add(new Block.Heading("Kennzahlen", 1));
        blocks.add(new Block.Figure(chart(Chart.Form.BARS)));
        return new Document(Locale.GERMAN, "Sachstandsbericht", null, blocks)
                .with(List.of(new Document.Field("fileReference", "Aktenzeichen", "18.1-2026")));
    }

    @Nested
    class Pdf {

        private final byte[] file = new PdfWriter().write(anyReport());

        @Test
        void listsItsHeadingsWithTheirPages() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                PDFTextStripper contents = new PDFTextStripper();
                contents.setEndPage(2);
                String text = contents.getText(pdf);

                assertThat(text).containsPattern("Kennzahlen[ \u00a0]*\\.*[ \u00a0]*" + pdf.getNumberOfPages());
                assertThat(text.substring(0, text.indexOf("Kennzahlen"))).doesNotContain("Meilensteine");
            }
        }

        @Test
        void hasAnOutline() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                var overview = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();

                assertThat(overview.getTitle()).isEqualTo("Übersicht");
                assertThat(overview.getFirstChild().getTitle()).isEqualTo("Maßnahme 1");
            }
        }

        @Test
        void tagsHeadingsByTheirLevelAndDescribesCharts() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                List<PDStructureElement> tags = new ArrayList<>();
                collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);

                assertThat(tags)
                        .extracting(PDStructureElement::getStructureType)
                        .contains("H1", "H2", "H3", "H4");
                assertThat(tags)
                        .filteredOn(tag -> "Figure".equals(tag.getStructureType()))
                        .extracting(PDStructureElement::getAlternateDescription)
                        .containsExactly(DESCRIPTION);
            }
        }

        private static void collect(PDStructureNode node, List<PDStructureElement> tags) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    tags.add(element);
                    collect(element, tags);
                }
            }
        }

        @Test
        void drawsChartsAsVectors() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                var last = pdf.getPage(pdf.getNumberOfPages() - 1).getResources();

                for (COSName name : last.getXObjectNames()) {
                    assertThat(last.isImageXObject(name)).isFalse();
                }
            }
        }

        @Test
        void saysTheFieldsOfTemplates() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Aktenzeichen 18.1-2026");
            }
        }
    }

    @Nested
    class Docx {

        private static XWPFDocument written(DocxWriter writer) throws IOException {
            return new XWPFDocument(new ByteArrayInputStream(writer.write(anyReport())));
        }

        private static byte[] template(String... paragraphs) throws IOException {
            try (XWPFDocument docx = new XWPFDocument();
                    var file = new ByteArrayOutputStream()) {
                for (String paragraph : paragraphs) {
                    docx.createParagraph().createRun().setText(paragraph);
                }
                docx.write(file);
                return file.toByteArray();
            }
        }

        @Test
        void hasHeadingsOfAllLevelsAndContents() throws IOException {
            try (XWPFDocument docx = written(new DocxWriter())) {
                assertThat(docx.getParagraphs())
                        .extracting(XWPFParagraph::getStyle)
                        .contains("TOC1", "TOC2", "Heading1", "Heading2", "Heading3");
                assertThat(docx.getDocument().xmlText()).contains("PAGEREF section1 ", "name=\"section1\"");
            }
        }

        @Test
        void showsChartsWithTheirDescription() throws IOException {
            try (XWPFDocument docx = written(new DocxWriter())) {
                assertThat(docx.getAllPictures()).hasSize(1);
                assertThat(docx.getDocument().xmlText()).contains("descr=\"" + DESCRIPTION + "\"");
            }
        }

        @Test
        void fillsTheFieldsOfATemplateAndEmptiesTheOthers() throws IOException {
            byte[] template = template("Az. {{fileReference}}", "Gez. {{signatory}}", "{{content}}");
            try (XWPFDocument docx = written(new DocxWriter(template))) {
                assertThat(docx.getParagraphs())
                        .extracting(XWPFParagraph::getText)
                        .contains("Az. 18.1-2026", "Gez. ");
                assertThat(docx.getTables()).isEmpty();
            }
        }

        @Test
        void saysTheFieldsForWhichATemplateHasNoPlace() throws IOException {
            try (XWPFDocument docx = written(new DocxWriter(template("{{content}}")))) {
                assertThat(docx.getTables().getFirst().getText()).contains("Aktenzeichen", "18.1-2026");
            }
        }
    }

    @Test
    void oneHtmlPageHoldsEverything() {
        String html = new String(new HtmlWriter().write(anyReport()), StandardCharsets.UTF_8);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"de\">", "<style>", "href=\"#section1\"", "id=\"section1\"")
                .contains("<svg", "role=\"img\"", "aria-label=\"")
                .doesNotContain("<bookmark", "<script", "src=");
    }

    @ParameterizedTest
    @CsvSource({
        "1250.5, 1600, 0, 2000, 500",
        "7, 0, 0, 8, 2",
        "0, 0, 0, 1, 1",
        "-30, 12, -30, 20, 10",
        "0.3, 0.4, 0, 0.4, 0.1",
        "98, 100, 0, 100, 20"
    })
    void chartsReachInRoundStepsFromNought(String one, String other, String least, String most, String step) {
        ChartScale scale = ChartScale.of(List.of(
                new Chart.Point("a", new BigDecimal(one), null), new Chart.Point("b", null, new BigDecimal(other))));

        assertThat(scale.least()).isEqualByComparingTo(least);
        assertThat(scale.most()).isEqualByComparingTo(most);
        assertThat(scale.step()).isEqualByComparingTo(step);
        assertThat(scale.lines()).hasSizeBetween(2, 8);
    }

    @Test
    void chartsNeedPoints() {
        assertThatThrownBy(() -> new Chart(Locale.GERMAN, "", Chart.Form.LINE, "a", "b", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
