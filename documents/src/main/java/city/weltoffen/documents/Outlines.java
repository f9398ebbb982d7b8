package city.weltoffen.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of a picture as shapes: it looks the same wherever it is shown, needs no font of the machine, and its
 * texts can be measured before they are placed.
 */
final class Outlines {

    private static final Outlines REGULAR = new Outlines("Regular");

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    private Outlines(String style) {
        try (InputStream file = PdfWriter.font(style)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    static Outlines regular() {
        return REGULAR;
    }

    /** How wide a text is, in the unit of its size. */
    synchronized double width(String text, double size) {
        return text.codePoints()
                        .map(letters::getGlyphId)
                        .mapToDouble(this::advance)
                        .sum()
                * size
                / unitsPerEm;
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    /** The data of an SVG path that draws a text from a point on its base line. */
    synchronized String path(String text, double x, double y, double size) {
        StringBuilder data = new StringBuilder();
        double scale = size / unitsPerEm;
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            append(data, shape(glyph), new AffineTransform(scale, 0, 0, -scale, at, y));
            at += advance(glyph) * scale;
        }
        return data.toString();
    }

    private GeneralPath shape(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private static void append(StringBuilder data, GeneralPath shape, AffineTransform place) {
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', points, 6);
                default -> data.append('Z');
            }
        }
    }

    private static void append(StringBuilder data, char command, double[] points, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", points[i]));
        }
    }
}
