package city.weltoffen.measures.measure;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A measure as lists and reports show and search it.
 *
 * @param named title in the concept
 * @param reminded what was said already of its milestones and of its silence
 * @param words titles, description and parts, folded
 */
public record MeasureEntry(
        MeasureCode code,
        LocalizedText named,
        MeasureState state,
        Phase saidPhase,
        Status saidStatus,
        Reminded reminded,
        Instant createdAt,
        Instant updatedAt,
        FoldedText words) {

    public static MeasureEntry of(Measure measure) {
        return new MeasureEntry(
                measure.id(),
                measure.named(),
                measure.state(),
                measure.saidPhase(),
                measure.saidStatus(),
                measure.reminded(),
                measure.createdAt(),
                measure.updatedAt(),
                words(measure));
    }

    /** What others hear of something that belongs to the measure: the measure's name, never what somebody typed. */
    public Notice says(String german, String english) {
        return new MeasureVoice(code, named, state.details()).says(german, english);
    }

    private static FoldedText words(Measure measure) {
        LocalizedText description = measure.details().description();
        Stream<LocalizedText> texts = Stream.concat(
                Stream.of(measure.details().title(), measure.named()),
                measure.state().parts().stream().map(SubMeasure::title));
        return FoldedText.of(Stream.of(
                        Stream.of(measure.id().value()),
                        texts.flatMap(text -> Stream.of(text.de(), text.en())),
                        description == null ? Stream.<String>of() : Stream.of(description.de(), description.en()))
                .flatMap(part -> part));
    }
}
