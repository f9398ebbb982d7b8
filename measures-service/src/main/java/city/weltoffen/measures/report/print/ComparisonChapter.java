package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.report.Comparison;
import city.weltoffen.measures.report.Comparison.MeasureComparison;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What moved since the report before, what did not, and why. */
final class ComparisonChapter {

    private ComparisonChapter() {}

    static List<Block> of(ReportView view, Words words) {
        return view.comparison()
                .map(comparison -> blocks(view, comparison, words))
                .orElse(List.of());
    }

    private static List<Block> blocks(ReportView view, Comparison comparison, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.of("comparison", words.day(comparison.since())), 1));
        blocks.add(new Block.Heading(words.of("moved"), 2));
        measures(view, comparison.moved(), words, blocks);
        blocks.add(new Block.Heading(words.of("still"), 2));
        measures(view, comparison.still(), words, blocks);
        if (!comparison.gone().isEmpty()) {
            blocks.add(new Block.Heading(words.of("gone"), 2));
            blocks.add(new Block.ItemList(comparison.gone().stream()
                    .map(measure -> measure.code() + " " + words.of(measure.title()))
                    .toList()));
        }
        return blocks;
    }

    private static void measures(ReportView view, List<MeasureComparison> measures, Words words, List<Block> blocks) {
        if (measures.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("none")));
        }
        for (MeasureComparison measure : measures) {
            blocks.add(new Block.Heading(measure.code() + " " + words.of(measure.title()), 3));
            ReasonWords reasons = reasonWords(view, measure.code(), words);
            if (measure.changes().isEmpty()) {
                blocks.add(new Block.Paragraph(words.of("unchanged")));
            }
            List<String> lines = Stream.concat(measure.changes().stream(), measure.why().stream())
                    .map((Reason reason) -> reasons.of(reason))
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Block.ItemList(lines));
            }
        }
    }

    static ReasonWords reasonWords(ReportView view, String code, Words words) {
        FrozenMeasure measure = view.content().measure(code).orElseThrow();
        FrozenMeasure before = Optional.ofNullable(view.previous())
                .flatMap((Snapshot earlier) -> earlier.measure(code))
                .orElse(null);
        return new ReasonWords(words, measure, before);
    }
}
