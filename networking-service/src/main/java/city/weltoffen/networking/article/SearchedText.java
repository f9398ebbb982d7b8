package city.weltoffen.networking.article;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text by its different words, so that looking for one does not read it again. */
record SearchedText(Set<SearchWord> words) {

    static SearchedText of(Stream<String> texts) {
        return new SearchedText(
                texts.flatMap(text -> SearchWord.of(text).stream()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(SearchWord sought) {
        return words.stream().anyMatch(sought::isIn);
    }
}
