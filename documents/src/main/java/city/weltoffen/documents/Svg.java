package city.weltoffen.documents;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a picture in SVG. */
final class Svg {

    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final org.w3c.dom.Document tree;
    private final Element root;

    Svg(Node parent, int width, int height) {
        this.tree = parent instanceof org.w3c.dom.Document whole
                ? whole
                : Objects.requireNonNull(parent.getOwnerDocument());
        this.root = create("svg");
        root.setAttribute("viewBox", "0 0 %d %d".formatted(width, height));
        root.setAttribute("width", String.valueOf(width));
        root.setAttribute("height", String.valueOf(height));
        parent.appendChild(root);
    }

    Element element() {
        return root;
    }

    void rect(double x, double y, double width, double height, String colour) {
        Element rect = add("rect");
        number(rect, "x", x);
        number(rect, "y", y);
        number(rect, "width", width);
        number(rect, "height", height);
        rect.setAttribute("fill", colour);
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width, @Nullable String dashes) {
        Element line = add("line");
        number(line, "x1", x1);
        number(line, "y1", y1);
        number(line, "x2", x2);
        number(line, "y2", y2);
        stroke(line, colour, width, dashes);
    }

    void dot(double x, double y, String colour) {
        Element dot = add("circle");
        number(dot, "cx", x);
        number(dot, "cy", y);
        number(dot, "r", 3.5);
        dot.setAttribute("fill", colour);
    }

    void curve(String path, String colour, @Nullable String dashes) {
        if (!path.isEmpty()) {
            Element curve = add("path");
            curve.setAttribute("d", path);
            curve.setAttribute("fill", "none");
            stroke(curve, colour, 2.5, dashes);
        }
    }

    /** Writes a text and answers where it ends. */
    double text(String text, double x, double y, double size, String colour) {
        Element letters = add("path");
        letters.setAttribute("d", Outlines.regular().path(text, x, y, size));
        letters.setAttribute("fill", colour);
        return x + Outlines.regular().width(text, size);
    }

    private static void stroke(Element element, String colour, double width, @Nullable String dashes) {
        element.setAttribute("stroke", colour);
        number(element, "stroke-width", width);
        if (dashes != null) {
            element.setAttribute("stroke-dasharray", dashes);
        }
    }

    private static void number(Element element, String name, double value) {
        element.setAttribute(name, String.format(Locale.ROOT, "%.2f", value));
    }

    private Element add(String name) {
        Element element = create(name);
        root.appendChild(element);
        return element;
    }

    private Element create(String name) {
        return tree.createElementNS(NAMESPACE, name);
    }
}
