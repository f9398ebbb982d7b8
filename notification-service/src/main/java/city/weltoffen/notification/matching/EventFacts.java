package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.Stemmer;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import java.util.List;
import java.util.stream.Stream;

/** What of an event rules ask for. */
public record EventFacts(String kind, Tags tags, List<Text> texts) {

    public static EventFacts of(String kind, LocalizedText title, Tags tags) {
        Stream<String> texts = Stream.concat(Stream.of(title.de(), title.en()), tags.keywords().stream());
        return new EventFacts(kind, tags, texts.distinct().map(Text::of).toList());
    }

    /** One text, stemmed in both languages, since nothing says in which one it is. */
    public record Text(StemmedWords german, StemmedWords english) {

        static Text of(String text) {
            return new Text(StemmedWords.of(text, Stemmer.GERMAN), StemmedWords.of(text, Stemmer.ENGLISH));
        }
    }
}
