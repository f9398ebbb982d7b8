package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.text.Stemmer;
import city.weltoffen.networking.department.DepartmentProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a profile asks for: its key words, what the glossary knows them as in the other language, its themes' terms. */
final class SoughtWords {

    /** What the glossary says of a key word is nearly the word itself; what it says of a theme much less. */
    private static final double BY_GLOSSARY = 0.9;

    private static final double BY_THEME = 0.75;

    private final Glossary glossary;
    private final SoughtTable german = new SoughtTable(Word::german);
    private final SoughtTable english = new SoughtTable(Word::english);
    private final Set<String> programmes;

    SoughtWords(DepartmentProfile profile, Glossary glossary) {
        this.glossary = glossary;
        this.programmes = new HashSet<>(profile.programmes());
        profile.keywords().stream().filter(this::says).forEach(this::askFor);
        profile.themes()
                .forEach(theme -> glossary.terms(theme)
                        .forEach(term -> add(term, Criterion.THEMES, theme, BY_THEME * term.weight())));
    }

    /** One that is made of words such as “and” only says nothing. */
    private boolean says(String keyword) {
        return keyword.length() > 1 && !glossary.stop().containsAll(List.of(words(keyword)));
    }

    private void askFor(String keyword) {
        List<Glossary.Term> known = glossary.termsOf(keyword);
        String concept = known.isEmpty()
                ? "key word " + keyword.toLowerCase(Locale.ROOT)
                : known.getFirst().concept();
        boolean generic = glossary.generic().containsAll(List.of(words(keyword)));
        german.add(new Sought(stems(Stemmer.GERMAN, keyword), concept, Criterion.KEYWORDS, keyword, 1, generic));
        english.add(new Sought(stems(Stemmer.ENGLISH, keyword), concept, Criterion.KEYWORDS, keyword, 1, generic));
        known.forEach(term -> add(term, Criterion.KEYWORDS, keyword, BY_GLOSSARY * term.weight()));
    }

    private void add(Glossary.Term term, Criterion criterion, String value, double weight) {
        term.german().stream()
                .filter(stems -> !glossary.isGeneric(stems))
                .forEach(stems -> german.add(new Sought(stems, term.concept(), criterion, value, weight, false)));
        term.english().stream()
                .filter(stems -> !glossary.isGeneric(stems))
                .forEach(stems -> english.add(new Sought(stems, term.concept(), criterion, value, weight, false)));
    }

    static List<String> stems(Stemmer stemmer, String phrase) {
        return List.of(stemmer.stems(phrase).strip().split(" "));
    }

    private static String[] words(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    }

    boolean wantsProgramme(@Nullable String programme) {
        return programme != null && programmes.contains(programme);
    }

    /** The longest that stands in the text at a place, in whichever language. */
    @Nullable
    Sought at(List<Word> text, int place) {
        Sought inGerman = german.at(text, place);
        Sought inEnglish = english.at(text, place);
        if (inGerman == null || inEnglish == null) {
            return inGerman == null ? inEnglish : inGerman;
        }
        if (inGerman.stems().size() != inEnglish.stems().size()) {
            return inGerman.stems().size() > inEnglish.stems().size() ? inGerman : inEnglish;
        }
        return inGerman.weight() > inEnglish.weight() ? inGerman : inEnglish;
    }
}
