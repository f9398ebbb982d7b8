package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.TableDownload.Table;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.events.Money;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.Snapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report as tables: one workbook for people, one flat table as open data. */
@Component
public class ReportTables {

    private static final List<String> MEASURE = List.of(
            "code",
            "title",
            "field",
            "phase",
            "status",
            "responsible",
            "milestonesReached",
            "milestones",
            "planned",
            "spent");

    private final ReportPrinter printer;

    ReportTables(ReportPrinter printer) {
        this.printer = printer;
    }

    /** The sheets of a workbook; numbers are numbers and days are days. */
    public Table[] sheets(ReportView view, Locale language) {
        Words words = printer.words(language);
        Snapshot content = view.content();
        return new Table[] {
            sheet(
                    "measures",
                    words,
                    MEASURE,
                    content.measures().stream().map(measure -> measure(content, measure, words))),
            sheet(
                    "milestones",
                    words,
                    List.of("code", "milestone", "due", "completedOn"),
                    content.measures().stream().flatMap(measure -> milestones(measure, words))),
            sheet(
                    "indicators",
                    words,
                    List.of("code", "indicator", "unit", "period", "value", "target"),
                    content.measures().stream().flatMap(measure -> indicators(measure, words))),
            sheet(
                    "budget",
                    words,
                    List.of("code", "year", "planned", "spent"),
                    content.measures().stream().flatMap(ReportTables::budget))
        };
    }

    /** One row for each measure, with day and licence in each, so that a row says everything by itself. */
    public Stream<List<String>> openData(ReportView view, String licence) {
        Snapshot content = view.content();
        return Stream.concat(
                Stream.of(Stream.concat(MEASURE.stream(), Stream.of("asOf", "licence"))
                        .toList()),
                content.measures().stream()
                        .map(measure -> Stream.of(
                                        Stream.of(
                                                measure.code(), measure.title().de(), measure.field()),
                                        Stream.of(
                                                measure.phase().name(),
                                                measure.status().name()),
                                        Stream.of(Optional.ofNullable(measure.responsible())
                                                .orElse("")),
                                        figures(measure).map(Object::toString),
                                        Stream.of(content.asOf().toString(), licence))
                                .flatMap(cells -> cells)
                                .toList()));
    }

    private static List<?> measure(Snapshot content, FrozenMeasure measure, Words words) {
        Phase phase = measure.phase();
        Status status = measure.status();
        return Stream.concat(
                        Stream.of(
                                measure.code(),
                                words.of(measure.title()),
                                measure.field(),
                                words.of(phase.label()),
                                words.of(status.label()),
                                Optional.ofNullable(measure.responsible())
                                        .map(slug -> words.of(content.department(slug)))
                                        .orElse("")),
                        figures(measure))
                .toList();
    }

    private static Stream<Object> figures(FrozenMeasure measure) {
        long reached = measure.milestones().stream()
                .filter(milestone -> milestone.completedOn() != null)
                .count();
        return Stream.of(reached, measure.milestones().size(), sum(measure.planned()), sum(measure.spent()));
    }

    private static BigDecimal sum(Map<Integer, Money> years) {
        return years.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<List<?>> milestones(FrozenMeasure measure, Words words) {
        return measure.milestones().stream()
                .map(milestone -> List.of(
                        measure.code(),
                        words.of(milestone.title()),
                        milestone.due(),
                        orEmpty(milestone.completedOn())));
    }

    private static Stream<List<?>> indicators(FrozenMeasure measure, Words words) {
        return measure.indicators().stream()
                .flatMap(indicator -> indicator.points().stream()
                        .map(point -> List.of(
                                measure.code(),
                                words.of(indicator.title()),
                                words.of(indicator.unit()),
                                Periods.name(point.period(), words),
                                point.value(),
                                orEmpty(target(indicator, point.period())))));
    }

    private static @Nullable BigDecimal target(FrozenIndicator indicator, String period) {
        return period.matches("\\d{4}") ? indicator.targets().get(Integer.valueOf(period)) : null;
    }

    private static Stream<List<?>> budget(FrozenMeasure measure) {
        return Stream.concat(measure.planned().keySet().stream(), measure.spent().keySet().stream())
                .distinct()
                .sorted()
                .map(year -> List.of(
                        measure.code(),
                        year,
                        amount(measure.planned().get(year)),
                        amount(measure.spent().get(year))));
    }

    private static Object amount(@Nullable Money money) {
        return money == null ? "" : money.amount();
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static Table sheet(String name, Words words, List<String> columns, Stream<? extends List<?>> rows) {
        List<String> head =
                columns.stream().map(column -> words.of("column." + column)).toList();
        return new Table(words.of("sheet." + name), Stream.concat(Stream.of(head), rows));
    }
}
