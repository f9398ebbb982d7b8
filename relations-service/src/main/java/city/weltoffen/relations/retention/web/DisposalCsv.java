package city.weltoffen.relations.retention.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** A list as the archive gets it. */
final class DisposalCsv {

    private static final Vocabulary VOCABULARY = new Vocabulary("retention/words");

    private DisposalCsv() {}

    static ResponseEntity<byte[]> of(DisposalResponse list, Locale locale) {
        Words words = VOCABULARY.in(locale);
        List<String> header = Stream.of(
                        "reference", "kind", "title", "endedOn", "dueOn", "state", "keptUntil", "reason", "id")
                .map(words::of)
                .toList();
        return CsvDownload.of(
                words.of("file", list.id()),
                header,
                list.items().stream().map(item -> row(item, words)).toList());
    }

    private static List<String> row(DisposalResponse.Item item, Words words) {
        return Stream.of(
                        item.reference(),
                        words.of(item.kind()),
                        item.title() == null ? null : words.of(item.title()),
                        item.endedOn(),
                        item.dueOn(),
                        words.of(item.state()),
                        item.keptUntil(),
                        item.reason(),
                        item.matter())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }
}
