package city.weltoffen.documents;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws a chart as SVG; every text is measured, so that nothing of it is cut off. */
final class ChartDrawing {

    static final int WIDTH = 620;
    static final int HEIGHT = 230;

    private static final double TOP = 42;
    private static final double BOTTOM = HEIGHT - 26.0;
    private static final double SIZE = 11;
    private static final double GAP = 8;
    private static final String INK = "#333333";
    private static final String LINE = "#d0d0d0";
    private static final String VALUE = "#1f5a96";
    private static final String TARGET = "#b3261e";

    private final Chart chart;
    private final ChartScale scale;
    private final NumberFormat numbers;
    private final double left;
    private final double slot;
    private final Svg svg;

    private ChartDrawing(Chart chart, Node parent) {
        this.chart = chart;
        this.scale = ChartScale.of(chart.points());
        this.numbers = NumberFormat.getInstance(chart.language());
        this.numbers.setMaximumFractionDigits(2);
        this.left = GAP + scale.lines().stream().mapToDouble(this::width).max().orElse(0);
        this.slot = (WIDTH - left - GAP) / chart.points().size();
        this.svg = new Svg(parent, WIDTH, HEIGHT);
    }

    static Element into(Node parent, Chart chart) {
        return new ChartDrawing(chart, parent).draw();
    }

    private Element draw() {
        legend();
        scale.lines().forEach(this::line);
        if (chart.form() == Chart.Form.BARS) {
            bars();
        } else {
            curve(Chart.Point::value, VALUE, null);
            curve(Chart.Point::target, TARGET, "6 4");
        }
        labels();
        return svg.element();
    }

    private void legend() {
        double at = left;
        svg.rect(at, 8, 12, 12, VALUE);
        at = svg.text(chart.values(), at + 18, 18, SIZE, INK) + 24;
        if (chart.hasTargets()) {
            svg.line(at, 14, at + 22, 14, TARGET, 3, chart.form() == Chart.Form.BARS ? null : "6 4");
            svg.text(chart.targets(), at + 28, 18, SIZE, INK);
        }
    }

    private void line(BigDecimal value) {
        double y = y(value);
        svg.line(left, y, WIDTH - 1.0, y, value.signum() == 0 ? INK : LINE, 1, null);
        svg.text(text(value), left - GAP / 2 - width(value), y + SIZE / 3, SIZE, INK);
    }

    private void bars() {
        double width = Math.min(slot * 0.6, 60);
        for (int i = 0; i < chart.points().size(); i++) {
            Chart.Point point = chart.points().get(i);
            BigDecimal value = point.value();
            if (value != null) {
                double top = Math.min(y(value), y(BigDecimal.ZERO));
                double height = Math.abs(y(value) - y(BigDecimal.ZERO));
                svg.rect(middle(i) - width / 2, top, width, height, VALUE);
            }
            BigDecimal target = point.target();
            if (target != null) {
                double y = y(target);
                svg.line(middle(i) - width / 2 - 5, y, middle(i) + width / 2 + 5, y, TARGET, 3, null);
            }
        }
    }

    private void curve(Function<Chart.Point, @Nullable BigDecimal> of, String colour, @Nullable String dashes) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < chart.points().size(); i++) {
            BigDecimal value = of.apply(chart.points().get(i));
            if (value == null) {
                continue;
            }
            path.append(String.format(Locale.ROOT, "%s%.2f %.2f", path.isEmpty() ? "M" : "L", middle(i), y(value)));
            svg.dot(middle(i), y(value), colour);
        }
        svg.curve(path.toString(), colour, dashes);
    }

    /** Periods below, values above their bar or point, where there is room for all of them. */
    private void labels() {
        double widest = chart.points().stream()
                .mapToDouble(point -> Outlines.regular().width(point.label(), SIZE))
                .max()
                .orElse(0);
        int each = (int) Math.ceil((widest + GAP) / slot);
        boolean roomForValues =
                chart.points().stream().flatMap(Chart.Point::numbers).allMatch(value -> width(value) + 4 < slot);
        for (int i = 0; i < chart.points().size(); i++) {
            Chart.Point point = chart.points().get(i);
            if (i % each == 0) {
                centred(point.label(), i, HEIGHT - 9.0);
            }
            BigDecimal value = point.value();
            if (value != null && roomForValues) {
                centred(text(value), i, above(value, point.target()));
            }
        }
    }

    /** Above the value, and above its target where that is just there. */
    private double above(BigDecimal value, @Nullable BigDecimal target) {
        double y = chart.form() == Chart.Form.BARS ? y(value.max(BigDecimal.ZERO)) - 5 : y(value) - 9;
        boolean hidden = target != null && y(target) < y + 4 && y(target) > y - SIZE;
        return hidden && target != null ? y(target) - 5 : y;
    }

    private void centred(String text, int point, double y) {
        double width = Outlines.regular().width(text, SIZE);
        double x = Math.clamp(middle(point) - width / 2, 0, Math.max(0, WIDTH - width));
        svg.text(text, x, y, SIZE, INK);
    }

    private double middle(int point) {
        return left + slot * (point + 0.5);
    }

    private double y(BigDecimal value) {
        return BOTTOM - scale.share(value) * (BOTTOM - TOP);
    }

    private String text(BigDecimal value) {
        return numbers.format(value);
    }

    private double width(BigDecimal value) {
        return Outlines.regular().width(text(value), SIZE);
    }
}
