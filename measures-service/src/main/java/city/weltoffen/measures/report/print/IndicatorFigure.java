package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Chart;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An indicator as a picture and as a table; both say the same. */
final class IndicatorFigure {

    private static final int MOST_BARS = 10;

    private final FrozenIndicator indicator;
    private final Words words;

    IndicatorFigure(FrozenIndicator indicator, Words words) {
        this.indicator = indicator;
        this.words = words;
    }

    List<Block> blocks() {
        List<Chart.Point> points = points();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.of(indicator.title()), 3));
        if (points.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("indicator.none")));
            return blocks;
        }
        blocks.add(new Block.Figure(new Chart(
                words.language(),
                description(points),
                points.size() > MOST_BARS ? Chart.Form.LINE : Chart.Form.BARS,
                words.of("value") + " (" + words.of(indicator.unit()) + ")",
                words.of("target"),
                points)));
        blocks.add(new Block.Table(
                List.of(words.of("period"), words.of("value"), words.of("target")),
                points.stream()
                        .map(point -> List.of(point.label(), number(point.value()), number(point.target())))
                        .toList()));
        Optional.ofNullable(indicator.note()).ifPresent(note -> blocks.add(new Block.Paragraph(note)));
        return blocks;
    }

    /** Years that have a target but no value yet are shown too. */
    private List<Chart.Point> points() {
        Map<String, BigDecimal> values = new TreeMap<>();
        indicator.points().forEach(point -> values.put(point.period(), point.value()));
        Map<String, BigDecimal> targets = new TreeMap<>();
        indicator.targets().forEach((year, target) -> targets.put(year.toString(), target));
        var periods = new TreeSet<>(values.keySet());
        periods.addAll(targets.keySet());
        return periods.stream()
                .map(period -> new Chart.Point(Periods.name(period, words), values.get(period), targets.get(period)))
                .toList();
    }

    private String description(List<Chart.Point> points) {
        return words.of(indicator.title()) + " (" + words.of(indicator.unit()) + "). "
                + points.stream().map(this::spoken).collect(Collectors.joining("; "));
    }

    private String spoken(Chart.Point point) {
        String value = words.of("spoken.value", point.label(), number(point.value()));
        return Optional.ofNullable(point.target())
                .map(target -> value + ", " + words.of("spoken.target", number(target)))
                .orElse(value);
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : words.number(value);
    }
}
