package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Document;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.report.Comparison.MeasureComparison;
import city.weltoffen.measures.report.ReportDetails;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.report.ReportView.Version;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a report as a document: overview, comparison, then field by field and measure by measure. */
@Component
public class ReportPrinter {

    private final Vocabulary vocabulary = new Vocabulary("city.weltoffen.measures.report.words");

    public Words words(Locale language) {
        return vocabulary.in(language);
    }

    public Document print(ReportView view, Locale language) {
        Words words = words(language);
        Snapshot content = view.content();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Contents(words.of("contents")));
        blocks.addAll(overview(content, words));
        blocks.addAll(ComparisonChapter.of(view, words));
        for (Snapshot.FrozenField field : content.fields()) {
            List<FrozenMeasure> measures = content.measuresOf(field);
            if (!measures.isEmpty()) {
                blocks.add(new Block.Heading(words.of("field", field.id(), words.of(field.title())), 1));
                measures.forEach(measure -> blocks.addAll(MeasureChapter.of(view, measure, words)));
            }
        }
        return new Document(language, title(view, words), subtitle(view, words), blocks).with(fields(view, words));
    }

    private static String title(ReportView view, Words words) {
        return words.of(view.report().label()) + ": " + words.of(view.content().concept());
    }

    private static String subtitle(ReportView view, Words words) {
        String asOf = words.of("asOf", words.day(view.content().asOf()));
        return view.version() == Version.PUBLIC ? asOf : asOf + " · " + words.of(view.version());
    }

    /** Who signs it stands on no public version. */
    private static List<Document.Field> fields(ReportView view, Words words) {
        ReportDetails details = view.report().details();
        return Stream.concat(
                        field("fileReference", details.fileReference(), words),
                        view.version() == Version.PUBLIC
                                ? Stream.empty()
                                : field("signatory", details.signatory(), words))
                .toList();
    }

    private static Stream<Document.Field> field(String name, @Nullable String value, Words words) {
        return value == null ? Stream.empty() : Stream.of(new Document.Field(name, words.of(name), value));
    }

    private static List<Block> overview(Snapshot content, Words words) {
        return List.of(
                new Block.Heading(words.of("overview"), 1),
                new Block.Table(
                        List.of(words.of("measure"), words.of("phase"), words.of("status"), words.of("reached")),
                        content.measures().stream()
                                .map(measure -> List.of(
                                        measure.code() + " " + words.of(measure.title()),
                                        words.of(measure.phase().label()),
                                        words.of(measure.status().label()),
                                        reached(measure, words)))
                                .toList()));
    }

    private static String reached(FrozenMeasure measure, Words words) {
        long reached = measure.milestones().stream()
                .filter(milestone -> milestone.completedOn() != null)
                .count();
        int all = measure.milestones().size();
        return all == 0 ? "–" : words.of("reached.of", reached, all);
    }

    /** A reason or change of a measure in German and English. */
    public LocalizedText say(ReportView view, MeasureComparison measure, Reason reason) {
        return say(view, measure.code(), reason);
    }

    /** Why a measure stands as it does, in German and English; nothing where that is not for the reader. */
    public List<LocalizedText> because(ReportView view, FrozenMeasure measure) {
        return Optional.ofNullable(measure.because()).stream()
                .flatMap(MeasureChapter::reasons)
                .map(reason -> say(view, measure.code(), reason))
                .toList();
    }

    private LocalizedText say(ReportView view, String code, Reason reason) {
        return new LocalizedText(
                ComparisonChapter.reasonWords(view, code, words(Locale.GERMAN)).of(reason),
                ComparisonChapter.reasonWords(view, code, words(Locale.ENGLISH)).of(reason));
    }
}
