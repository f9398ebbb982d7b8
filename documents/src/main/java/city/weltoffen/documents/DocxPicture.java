package city.weltoffen.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A chart as a picture in a DOCX, fine enough for print: not every word processor draws SVG. */
final class DocxPicture {

    private static final double TEXT_WIDTH_IN_POINTS = 467;
    private static final float DOTS_FOR_EACH_UNIT = 3;

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, Chart chart) {
        try {
            XWPFRun run = paragraph.createRun();
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(png(chart)),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(TEXT_WIDTH_IN_POINTS),
                    Units.toEMU(TEXT_WIDTH_IN_POINTS * ChartDrawing.HEIGHT / ChartDrawing.WIDTH));
            String description = PlainText.of(chart.description());
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            // readers look here, POI knows only the other place
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException | TranscoderException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static byte[] png(Chart chart) throws IOException, TranscoderException {
        org.w3c.dom.Document svg = SVGDOMImplementation.getDOMImplementation().createDocument(null, null, null);
        ChartDrawing.into(svg, chart);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, ChartDrawing.WIDTH * DOTS_FOR_EACH_UNIT);
        try (var png = new ByteArrayOutputStream()) {
            transcoder.transcode(new TranscoderInput(svg), new TranscoderOutput(png));
            return png.toByteArray();
        }
    }
}
