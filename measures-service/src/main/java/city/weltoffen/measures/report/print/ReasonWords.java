package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.measure.Status;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.FrozenMeasure.FrozenMilestone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says reasons and changes in words; their parameters fill the text in the order of their names. */
final class ReasonWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final int BRIEF = 240;

    private final Words words;
    private final FrozenMeasure measure;
    private final @Nullable FrozenMeasure before;

    /** @param before the same measure in an earlier report, for what is gone since */
    ReasonWords(Words words, FrozenMeasure measure, @Nullable FrozenMeasure before) {
        this.words = words;
        this.measure = measure;
        this.before = before;
    }

    String of(Reason reason) {
        Object[] values = new TreeMap<>(reason.params())
                .entrySet().stream()
                        .map(param -> value(param.getKey(), param.getValue()))
                        .toArray();
        return words.ofAny("reason.", reason.code(), values);
    }

    private String value(String name, String value) {
        return switch (name) {
            case "milestone" ->
                lookUp(known -> known.milestone(value).map(FrozenMilestone::title))
                        .orElse(value);
            case "indicator" ->
                lookUp(known -> known.indicator(value).map(FrozenIndicator::title))
                        .orElse(value);
            case "progress" ->
                lookUp(known -> known.progress().stream()
                                .filter(report -> report.id().equals(value))
                                .map(report -> report.text())
                                .findFirst())
                        .map(ReasonWords::brief)
                        .orElse(value);
            case "subMeasure" ->
                lookUp(known -> known.subMeasures().stream()
                                .filter(part -> part.code().equals(value))
                                .map(part -> part.title())
                                .findFirst())
                        .map(title -> value + " " + title)
                        .orElse(value);
            case "period" -> Periods.name(value, words);
            case "year", "number", "body", "reason", "amount", "into" -> value;
            default -> plain(value);
        };
    }

    private Optional<String> lookUp(Function<FrozenMeasure, Optional<LocalizedText>> title) {
        return Stream.of(Optional.of(measure), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .flatMap(known -> title.apply(known).stream())
                .findFirst()
                .map(words::of);
    }

    /** The whole of it stands with its measure. */
    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= BRIEF) {
            return line;
        }
        int end = line.lastIndexOf(' ', BRIEF);
        return line.substring(0, end > 0 ? end : BRIEF) + " …";
    }

    private String plain(String value) {
        if (DAY.matcher(value).matches()) {
            return words.day(LocalDate.parse(value));
        }
        if (NUMBER.matcher(value).matches()) {
            return words.number(new BigDecimal(value));
        }
        return Stream.concat(
                        Arrays.stream(Phase.values())
                                .filter(phase -> phase.name().equals(value))
                                .map(Phase::label),
                        Arrays.stream(Status.values())
                                .filter(status -> status.name().equals(value))
                                .map(Status::label))
                .findFirst()
                .map(words::of)
                .orElse(value);
    }
}
