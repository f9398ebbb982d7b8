package city.weltoffen.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The layout where a city has no template: A4, our styles, the page number below. */
final class OwnLayout {

    private static final double TWENTIETHS_OF_A_POINT_PER_MM = 1440 / 25.4;

    private OwnLayout() {}

    /** @param title stands at the foot of each page */
    static byte[] docx(String title) throws IOException {
        try (XWPFDocument docx = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            docx.createStyles().setStyles(styles());
            page(docx.getDocument().getBody().addNewSectPr());
            foot(docx.createFooter(HeaderFooterType.DEFAULT).createParagraph(), title);
            docx.write(file);
            return file.toByteArray();
        }
    }

    private static void foot(XWPFParagraph foot, String title) {
        foot.setStyle("Footer");
        XWPFRun text = foot.createRun();
        text.setText(PlainText.of(title));
        text.addTab();
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" / ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private static CTStyles styles() throws IOException {
        try (InputStream styles = DocxWriter.resource("styles.xml")) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (XmlException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** The bullets of lists. */
    static CTAbstractNum bullets() {
        try (InputStream numbering = DocxWriter.resource("numbering.xml")) {
            return NumberingDocument.Factory.parse(numbering).getNumbering().getAbstractNumArray(0);
        } catch (XmlException | IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(millimetres(210));
        size.setH(millimetres(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(millimetres(22));
        margins.setBottom(millimetres(24));
        margins.setLeft(millimetres(25));
        margins.setRight(millimetres(20));
        margins.setHeader(millimetres(12));
        margins.setFooter(millimetres(12));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger millimetres(int count) {
        return BigInteger.valueOf(Math.round(count * TWENTIETHS_OF_A_POINT_PER_MM));
    }
}
