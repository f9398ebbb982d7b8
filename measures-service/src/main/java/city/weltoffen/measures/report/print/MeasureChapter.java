package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.documents.Block.Fact;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.Because;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.FrozenMeasure.FrozenStop;
import city.weltoffen.measures.snapshot.FrozenProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report says of one measure. */
final class MeasureChapter {

    private final ReportView view;
    private final FrozenMeasure measure;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private MeasureChapter(ReportView view, FrozenMeasure measure, Words words) {
        this.view = view;
        this.measure = measure;
        this.words = words;
    }

    static List<Block> of(ReportView view, FrozenMeasure measure, Words words) {
        MeasureChapter chapter = new MeasureChapter(view, measure, words);
        chapter.write();
        return chapter.blocks;
    }

    private void write() {
        blocks.add(new Block.Heading(measure.code() + " " + words.of(measure.title()), 2));
        Optional.ofNullable(measure.description()).ifPresent(text -> blocks.add(new Block.Paragraph(words.of(text))));
        blocks.add(new Block.Facts(facts()));
        Optional.ofNullable(measure.because()).ifPresent(this::because);
        items("subMeasures", measure.subMeasures().stream().map(this::part).toList());
        table("milestones", measure.milestones(), this::milestone);
        table("budget", years().toList(), this::budget);
        measure.indicators().forEach(indicator -> blocks.addAll(new IndicatorFigure(indicator, words).blocks()));
        section("progress", measure.progress().stream().map(this::progress).toList());
        items("papers", papers().toList());
        section(
                "comments",
                view.commentsOn(measure).stream()
                        .map(comment -> department(comment.department()) + ":\n" + comment.text())
                        .toList());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("phase"), words.of(measure.phase().label())));
        facts.add(new Fact(words.of("status"), words.of(measure.status().label())));
        Optional.ofNullable(measure.interruption())
                .ifPresent(stop -> facts.add(new Fact(words.of("decided"), decided(stop))));
        Optional.ofNullable(measure.responsible())
                .ifPresent(slug -> facts.add(new Fact(words.of("responsible"), department(slug))));
        if (!measure.involved().isEmpty()) {
            facts.add(new Fact(
                    words.of("involved"),
                    measure.involved().stream().map(this::department).collect(Collectors.joining(", "))));
        }
        String period = Stream.of(
                        Optional.ofNullable(measure.period().begins()).map(day -> words.of("from", words.day(day))),
                        Optional.ofNullable(measure.period().ends()).map(day -> words.of("until", words.day(day))),
                        measure.period().continuous() ? Optional.of(words.of("continuous")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        if (!period.isEmpty()) {
            facts.add(new Fact(words.of("period"), period));
        }
        return facts;
    }

    private String decided(FrozenStop stop) {
        String what = words.of(
                "stop." + stop.kind(),
                Optional.ofNullable(stop.until()).map(words::day).orElse(""),
                Optional.ofNullable(stop.into()).orElse(""));
        return stop.reason() == null ? what : what + "\n" + stop.reason();
    }

    private void because(Because because) {
        ReasonWords reasonWords = new ReasonWords(words, measure, null);
        items("because", reasons(because).map(reasonWords::of).toList());
    }

    /** Why a measure stands as it does, and who said otherwise. */
    static Stream<Reason> reasons(Because because) {
        return Stream.of(
                        because.phase().reasons().stream(),
                        because.status().reasons().stream(),
                        byHand("phase-by-hand", because.phaseByHand()),
                        byHand("status-by-hand", because.statusByHand()))
                .flatMap(part -> part);
    }

    private static Stream<Reason> byHand(String code, Because.@Nullable ByHand<? extends Enum<?>> said) {
        return said == null
                ? Stream.empty()
                : Stream.of(new Reason(
                        code,
                        Map.of("reason", said.reason(), "value", said.value().name())));
    }

    private String part(FrozenMeasure.FrozenPart part) {
        String name = part.code() + " " + words.of(part.title());
        return part.phase() == null ? name : name + ": " + words.of(part.phase().label());
    }

    private List<String> milestone(FrozenMeasure.FrozenMilestone milestone) {
        String reached = milestone.completedOn() == null
                ? milestone.isOverdue(view.content().asOf()) ? words.of("overdue") : words.of("open")
                : words.day(milestone.completedOn());
        return List.of(words.of(milestone.title()), words.day(milestone.due()), reached);
    }

    private Stream<Integer> years() {
        return Stream.concat(measure.planned().keySet().stream(), measure.spent().keySet().stream())
                .distinct()
                .sorted();
    }

    private List<String> budget(Integer year) {
        return List.of(
                year.toString(),
                Optional.ofNullable(measure.planned().get(year))
                        .map(words::money)
                        .orElse("–"),
                Optional.ofNullable(measure.spent().get(year)).map(words::money).orElse("–"));
    }

    private String progress(FrozenProgress progress) {
        String by = Optional.ofNullable(progress.department())
                .map(slug -> ", " + department(slug))
                .orElse("");
        return words.day(progress.on()) + by + ":\n" + words.of(progress.text());
    }

    private Stream<String> papers() {
        return Stream.concat(
                measure.papers().stream()
                        .map(paper -> Stream.of(paper.number(), paper.title(), paper.link())
                                .flatMap(Stream::ofNullable)
                                .collect(Collectors.joining(", "))),
                measure.resolutions().stream()
                        .map(decision -> words.of("resolution", decision.body(), words.day(decision.on()))
                                + (decision.number() == null ? "" : " (" + decision.number() + ")")));
    }

    private String department(String slug) {
        return words.of(view.content().department(slug));
    }

    private <T> void table(String key, List<T> items, Function<T, List<String>> row) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(words.of(key), 3));
            blocks.add(new Block.Table(
                    Stream.of(1, 2, 3)
                            .map(column -> words.of(key + "." + column))
                            .toList(),
                    items.stream().map(row).toList()));
        }
    }

    private void section(String key, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            blocks.add(new Block.Heading(words.of(key), 3));
            paragraphs.forEach(text -> blocks.add(new Block.Paragraph(text)));
        }
    }

    private void items(String key, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(words.of(key), 3));
            blocks.add(new Block.ItemList(items));
        }
    }
}
