package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.text.Stemmer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is spoken of in which words, in German and English, theme by theme.
 *
 * @param generic words that calls of all kinds have
 * @param genericStems their stems in both languages
 * @param stop words that say nothing at all
 * @param themes slug of the theme and its terms
 */
record Glossary(Set<String> generic, Set<String> genericStems, Set<String> stop, Map<String, List<Term>> themes) {

    Glossary {
        generic = Set.copyOf(generic);
        genericStems = Set.copyOf(genericStems);
        stop = Set.copyOf(stop);
        themes = Map.copyOf(themes);
    }

    static Glossary of(Set<String> generic, Set<String> stop, Map<String, List<Term>> themes) {
        Set<String> stems = generic.stream()
                .flatMap(word -> Stream.of(Stemmer.GERMAN, Stemmer.ENGLISH)
                        .map(stemmer -> stemmer.stems(word).strip()))
                .collect(Collectors.toSet());
        return new Glossary(generic, stems, stop, themes);
    }

    /**
     * Words for the same thing.
     *
     * @param concept names the term among all of the glossary
     * @param german stems of each German word or phrase
     * @param english stems of each English word or phrase
     * @param weight how much it says about the theme, from 0 to 1; 0 for what only sounds like it
     */
    record Term(String concept, List<List<String>> german, List<List<String>> english, double weight) {

        static Term of(String concept, List<String> german, List<String> english, double weight) {
            return new Term(
                    concept,
                    german.stream()
                            .map(phrase -> SoughtWords.stems(Stemmer.GERMAN, phrase))
                            .toList(),
                    english.stream()
                            .map(phrase -> SoughtWords.stems(Stemmer.ENGLISH, phrase))
                            .toList(),
                    weight);
        }

        private boolean names(List<String> germanStems, List<String> englishStems) {
            return weight > 0 && (german.contains(germanStems) || english.contains(englishStems));
        }
    }

    /** Whether it is one of the words that all kinds of call have, in whatever language. */
    boolean isGeneric(List<String> stems) {
        return stems.size() == 1 && genericStems.contains(stems.getFirst());
    }

    List<Term> terms(String theme) {
        return themes.getOrDefault(theme, List.of());
    }

    /** The terms that a word or phrase belongs to. */
    List<Term> termsOf(String phrase) {
        List<String> german = SoughtWords.stems(Stemmer.GERMAN, phrase);
        List<String> english = SoughtWords.stems(Stemmer.ENGLISH, phrase);
        List<Term> found = new ArrayList<>();
        Stream<Term> all = themes.values().stream().flatMap(List::stream);
        all.filter(term -> term.names(german, english)).forEach(found::add);
        found.sort(Comparator.comparing(Term::concept));
        return found;
    }
}
