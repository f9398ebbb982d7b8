package city.weltoffen.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts text into a paragraph; its lines stay lines. */
final class DocxText {

    private DocxText() {}

    static void write(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        if (bold) {
            // Said only where it is so: a run that denies it would overrule the style of a heading.
            run.setBold(true);
        }
        List<String> lines = PlainText.lines(text);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line), line);
        }
    }
}
