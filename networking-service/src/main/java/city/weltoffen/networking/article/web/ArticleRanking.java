package city.weltoffen.networking.article.web;

import city.weltoffen.networking.article.ArticleWords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order in which articles are found. */
final class ArticleRanking {

    private ArticleRanking() {}

    /** Those that meet the query: the best first, of equal ones the latest. */
    static <T> List<T> of(
            Stream<T> found, @Nullable String query, Function<T, ArticleWords> words, Function<T, Instant> changedAt) {
        return found.map(entry -> new Ranked<>(entry, words.apply(entry).score(query), changedAt.apply(entry)))
                .filter(ranked -> ranked.score() > 0)
                .sorted(Comparator.comparingInt((Ranked<T> ranked) -> ranked.score())
                        .thenComparing(Ranked::changedAt)
                        .reversed())
                .map(Ranked::entry)
                .toList();
    }

    private record Ranked<T>(T entry, int score, Instant changedAt) {}
}
