package city.weltoffen.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a DOCX: the headings with references to their pages, which word processors keep right by themselves.
 * Not the field for whole tables of contents: LibreOffice shows that one as it was stored, without any page.
 */
final class DocxContents {

    private DocxContents() {}

    /** Marks a heading as one that can be referred to. */
    static void mark(XWPFParagraph heading, int index) {
        CTBookmark begin = heading.getCTP().insertNewBookmarkStart(0);
        begin.setName(Headings.anchor(index));
        begin.setId(BigInteger.valueOf(index));
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(index));
    }

    static void write(XWPFParagraph paragraph, Headings.Entry entry) {
        XWPFRun text = paragraph.createRun();
        text.setText(PlainText.of(entry.text()));
        text.addTab();
        mark(paragraph, STFldCharType.BEGIN).setDirty(true);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGEREF " + entry.anchor() + " \\h");
        mark(paragraph, STFldCharType.SEPARATE);
        mark(paragraph, STFldCharType.END);
    }

    private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        CTFldChar mark = paragraph.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }
}
