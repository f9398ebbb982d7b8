package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.report.Comparison;
import city.weltoffen.measures.report.Comparison.MeasureComparison;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.report.print.ReportPrinter;
import city.weltoffen.measures.report.web.ComparisonResponse.ComparedMeasure;
import city.weltoffen.measures.report.web.ComparisonResponse.WordedReason;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The content of reports for a page, its reasons in words. */
@Component
class Contents {

    private final ReportPrinter printer;

    Contents(ReportPrinter printer) {
        this.printer = printer;
    }

    ContentResponse of(ReportView view) {
        return new ContentResponse(
                view.report().id().value(),
                view.report().label(),
                view.version(),
                view.report().publishedOn(),
                view.content(),
                because(view),
                view.comparison().map(comparison -> worded(view, comparison)).orElse(null));
    }

    private Map<String, List<LocalizedText>> because(ReportView view) {
        Map<String, List<LocalizedText>> words = new TreeMap<>();
        for (FrozenMeasure measure : view.content().measures()) {
            List<LocalizedText> reasons = printer.because(view, measure);
            if (!reasons.isEmpty()) {
                words.put(measure.code(), reasons);
            }
        }
        return words;
    }

    private ComparisonResponse worded(ReportView view, Comparison comparison) {
        return new ComparisonResponse(
                comparison.since(),
                comparison.asOf(),
                comparison.measures().stream()
                        .map(measure -> new ComparedMeasure(
                                measure.code(),
                                measure.title(),
                                measure.moved(),
                                worded(view, measure, measure.changes()),
                                worded(view, measure, measure.why())))
                        .toList(),
                comparison.gone());
    }

    private List<WordedReason> worded(ReportView view, MeasureComparison measure, List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new WordedReason(reason.code(), reason.params(), printer.say(view, measure, reason)))
                .toList();
    }
}
