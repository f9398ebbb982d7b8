package city.weltoffen.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

/** Adds the bullets of our lists to what numbering a template has. */
final class DocxBullets {

    private DocxBullets() {}

    /** Adds them and answers the id of their numbering. */
    static BigInteger addTo(XWPFDocument docx) {
        XWPFNumbering numbering = docx.createNumbering();
        BigInteger free = numbering.getAbstractNums().stream()
                .map(known -> known.getCTAbstractNum().getAbstractNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        CTAbstractNum bullets = OwnLayout.bullets();
        bullets.setAbstractNumId(free);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
    }
}
