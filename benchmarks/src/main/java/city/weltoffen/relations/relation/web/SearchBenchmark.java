package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.relation.ManyRelations;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Folded search over the mirror; beside it the same words in texts that are folded and put together already. */
@State(Scope.Benchmark)
public class SearchBenchmark {

    private static final String QUERY = "Städt 4711";

    private List<KnownRelation> known = List.of();
    private List<String> texts = List.of();

    @Setup
    public void mirror() {
        List<ManyRelations.Pair> all = ManyRelations.all();
        known = all.stream()
                .map(pair -> new KnownRelation(pair.relation(), pair.partner(), null))
                .toList();
        texts = all.stream()
                .map(pair -> String.join(
                                " ",
                                pair.partner().details().names().toList())
                        .toLowerCase(Locale.ROOT)
                        + pair.relation().details().summary())
                .toList();
    }

    @Benchmark
    public long search() {
        List<String> words = FoldedText.wordsOf(QUERY);
        return known.stream().filter(each -> each.contains(words)).count();
    }

    @Benchmark
    public long searchPlain() {
        return texts.stream()
                .filter(text -> text.contains("stadt") && text.contains("4711"))
                .count();
    }
}
