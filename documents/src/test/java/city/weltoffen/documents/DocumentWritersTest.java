package city.weltoffen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentWritersTest {

    private static final String SCRIPT = "<script>alert('x')</script> & <b>bold</b>";

    private static Document anyDocument() {
        return new Document(
                Locale.GERMAN,
                "Dossier: Poznań & Łódź",
                "Stand: 6. Mai 2026",
                List.of(
                        new Block.Heading("Übersicht"),
                        new Block.Paragraph("Grüße aus Hannover.\nΑθήνα, Київ, Reykjavík, Đà"),
                        new Block.Paragraph(SCRIPT),
                        new Block.Facts(List.of(new Block.Fact("Land", "Polen"), new Block.Fact("Seit", "1979"))),
                        new Block.Table(
                                List.of("Datum", "Art"),
                                List.of(List.of("05.05.2026", "Anruf"), List.of("04.05.2026", "Besuch"))),
                        new Block.ItemList(List.of("Erstes", "Zweites\u0000"))));
    }

    private static Document anyLetter() {
        return Document.letter(
                Locale.ENGLISH,
                "Jazz",
                new Letterhead("City of Hanover", "Ada Lovelace\nCity of Łódź", "2026-0001\n6 May 2026"),
                List.of(new Block.Paragraph("Dear Ada,")));
    }

    @Nested
    class Pdf {

        private final PdfWriter writer = new PdfWriter();

        private static String text(PDDocument pdf) throws IOException {
            return new PDFTextStripper().getText(pdf);
        }

        @Test
        void holdsEveryTextAsText() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(writer.write(anyDocument()))) {
                assertThat(text(pdf))
                        .contains("Dossier: Poznań & Łódź", "Stand: 6. Mai 2026", "Übersicht", "Grüße aus Hannover.")
                        .contains("Αθήνα, Київ, Reykjavík")
                        .contains(SCRIPT)
                        .contains("Land Polen", "05.05.2026 Anruf", "Zweites")
                        .contains("1 / 1");
            }
        }

        @Test
        void tellsItsTitleAndItsLanguage() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(writer.write(anyDocument()))) {
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Dossier: Poznań & Łódź");
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            }
        }

        @Test
        void hasTheLettersOfEastAsia() throws IOException {
            String names = "広島 · 常德 · 深圳 · 汉诺威 · 臺灣 · 서울 · ひろしま · ヒロシマ";
            Document document = new Document(
                    Locale.GERMAN,
                    "Hiroshima (広島)",
                    null,
                    List.of(new Block.Heading(names), new Block.Facts(List.of(new Block.Fact(names, names)))));

            try (PDDocument pdf = Loader.loadPDF(writer.write(document))) {
                assertThat(text(pdf)).contains("Hiroshima (広島)").contains(names);
                assertThat(fonts(pdf)).anyMatch(font -> font.contains("NotoSansJP"));
            }
            try (PDDocument pdf = Loader.loadPDF(writer.write(anyDocument()))) {
                assertThat(fonts(pdf)).isNotEmpty().noneMatch(font -> font.contains("Noto"));
            }
        }

        private static List<String> fonts(PDDocument pdf) throws IOException {
            PDResources resources = pdf.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName font : resources.getFontNames()) {
                names.add(resources.getFont(font).getName());
            }
            return names;
        }

        @Test
        void breaksNoWordOfATableButVeryLongOnes() throws IOException {
            String address = "https://example.org/" + "x".repeat(120) + "/end";
            String text = "Something long enough to need all the room that there is, and more than that. ".repeat(3);
            Document document = new Document(
                    Locale.ENGLISH,
                    "Table",
                    null,
                    List.of(new Block.Table(
                            List.of("Kind", "Text", "Address"),
                            List.of(List.of("Conversation", text, address), List.of("x", "y", "z")))));

            try (PDDocument pdf = Loader.loadPDF(writer.write(document))) {
                assertThat(text(pdf)).contains("Conversation").contains("/end");
            }
        }

        @Test
        void headsALetterWithItsRecipient() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(writer.write(anyLetter()))) {
                assertThat(text(pdf).lines().map(String::strip))
                        .containsSubsequence(
                                "City of Hanover", "Ada Lovelace", "City of Łódź", "6 May 2026", "Dear Ada,");
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Jazz");
            }
        }

        @Test
        void repeatsTheHeadingsOfALongTable() throws IOException {
            List<List<String>> rows = IntStream.range(0, 150)
                    .mapToObj(number -> List.of("Zeile " + number, "x"))
                    .toList();
            Document document = new Document(
                    Locale.ENGLISH, "Long", null, List.of(new Block.Table(List.of("Heading", "Other"), rows)));

            try (PDDocument pdf = Loader.loadPDF(writer.write(document))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
                PDFTextStripper second = new PDFTextStripper();
                second.setStartPage(2);
                assertThat(second.getText(pdf)).contains("Heading Other", "Zeile 149");
            }
        }
    }

    @Nested
    class Docx {

        private static XWPFDocument read(byte[] docx) throws IOException {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        }

        private static String text(XWPFDocument docx) {
            return new XWPFWordExtractor(docx).getText();
        }

        private static byte[] template(String... paragraphs) throws IOException {
            try (XWPFDocument docx = new XWPFDocument();
                    var file = new ByteArrayOutputStream()) {
                for (String text : paragraphs) {
                    XWPFParagraph paragraph = docx.createParagraph();
                    for (String part : text.split("(?<=\\{)(?=\\{)")) {
                        paragraph.createRun().setText(part);
                    }
                }
                docx.createHeader(HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText("Landeshauptstadt Hannover – {{title}}");
                docx.write(file);
                return file.toByteArray();
            }
        }

        @Test
        void holdsEveryTextAsText() throws IOException {
            try (XWPFDocument docx = read(new DocxWriter().write(anyDocument()))) {
                assertThat(text(docx))
                        .contains("Dossier: Poznań & Łódź", "Stand: 6. Mai 2026", "Übersicht")
                        .contains("Grüße aus Hannover.\nΑθήνα, Київ, Reykjavík, Đà")
                        .contains(SCRIPT)
                        .contains("Land\tPolen", "05.05.2026\tAnruf", "Zweites");
                assertThat(docx.getTables()).hasSize(2);
                assertThat(docx.getTables().getFirst().getCTTbl().getTblGrid().getGridColList())
                        .hasSize(2);
                XWPFParagraph title = docx.getParagraphs().getFirst();
                assertThat(title.getStyle()).isEqualTo("Title");
                assertThat(title.getCTP().xmlText()).doesNotContain("<w:b");
                assertThat(docx.getParagraphs().getLast().getNumFmt()).isEqualTo("bullet");
            }
        }

        @Test
        void tellsItsTitleAndItsLanguage() throws IOException, XmlException {
            try (XWPFDocument docx = read(new DocxWriter().write(anyDocument()))) {
                assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo("Dossier: Poznań & Łódź");
                assertThat(docx.getStyle()
                                .getDocDefaults()
                                .getRPrDefault()
                                .getRPr()
                                .getLangArray(0)
                                .getVal())
                        .isEqualTo("de");
            }
        }

        @Test
        void takesThePlaceOfTheContentInATemplate() throws IOException {
            byte[] template = template("Before", "Concerning: {{title}}", "{{content}}", "After");

            try (XWPFDocument docx = read(new DocxWriter(template).write(anyDocument()))) {
                String text = text(docx);
                assertThat(text)
                        .contains("Landeshauptstadt Hannover – Dossier: Poznań & Łódź")
                        .contains("Concerning: Dossier: Poznań & Łódź")
                        .containsSubsequence("Before", "Übersicht", "Zweites", "After")
                        .doesNotContain("{{");
                assertThat(docx.getParagraphs()).noneMatch(p -> p.getText().equals("Dossier: Poznań & Łódź"));
            }
        }

        @Test
        void headsALetterWhereTheTemplateDoesNot() throws IOException {
            try (XWPFDocument docx = read(new DocxWriter().write(anyLetter()))) {
                assertThat(text(docx))
                        .containsSubsequence(
                                "City of Hanover", "Ada Lovelace", "City of Łódź", "6 May 2026", "Dear Ada,");
            }
            byte[] letterhead = template("To {{recipient}} on {{day}}", "{{content}}");
            try (XWPFDocument docx = read(new DocxWriter(letterhead).write(anyLetter()))) {
                assertThat(text(docx))
                        .containsSubsequence("To Ada Lovelace", "on 2026-0001", "Dear Ada,")
                        .doesNotContain("City of Hanover", "{{");
            }
        }

        @Test
        void givesLongColumnsMoreRoom() throws IOException {
            Document document = new Document(
                    Locale.ENGLISH,
                    "Table",
                    null,
                    List.of(new Block.Table(
                            List.of("Day", "Note"), List.of(List.of("5 May", "A long note about many things")))));

            try (XWPFDocument docx = read(new DocxWriter().write(document))) {
                XWPFTableRow row = docx.getTables().getFirst().getRow(1);
                assertThat(row.getCell(1).getWidth())
                        .isGreaterThan(2 * row.getCell(0).getWidth());
            }
        }

        @Test
        void followsATemplateWithoutAPlace() throws IOException {
            try (XWPFDocument docx = read(new DocxWriter(template("Letterhead")).write(anyDocument()))) {
                assertThat(text(docx)).containsSubsequence("Letterhead", "Dossier: Poznań & Łódź", "Zweites");
            }
        }

        @Test
        void refusesATemplateThatIsNone() {
            byte[] nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);

            assertThatThrownBy(() -> new DocxWriter(nonsense)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void fileNamesAreClean() {
        assertThat(DocumentFormat.PDF.fileName("Dossier: Poznań / \"x\"\r\n..")).isEqualTo("Dossier-Poznań-x.pdf");
        assertThat(DocumentFormat.DOCX.fileName("…")).isEqualTo("document.docx");
    }

    @Test
    void tablesHaveACellForEachColumn() {
        assertThatThrownBy(() -> new Block.Table(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
