package city.weltoffen.defaults.privacy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.text.FoldedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody of whom the office asks what is kept: by e-mail address, or by name where there is none. */
public final class SoughtPerson {

    private final String text;
    private final List<String> words;

    private SoughtPerson(String text) {
        this.text = text;
        this.words = FoldedText.wordsOf(text);
    }

    public static SoughtPerson of(String text) {
        return new SoughtPerson(text.strip());
    }

    /** An address belongs to one person, a name may belong to several. */
    public boolean isAddress() {
        return text.contains("@");
    }

    /** Address or name, as somebody typed it. */
    public String text() {
        return text;
    }

    /** Whether it is the address, or every word of the name occurs, whatever case or accent. */
    public boolean is(@Nullable String name, @Nullable String email) {
        if (isAddress()) {
            return email != null && email.strip().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
        }
        FoldedText folded = FoldedText.of(Stream.of(name));
        return !words.getFirst().isEmpty() && words.stream().allMatch(folded::containsFolded);
    }

    /**
     * What to erase of what was found: everything of an address, of a name the entries that were chosen.
     *
     * @throws DomainProblem {@code person-ambiguous} when a name is all that was said
     */
    public <T> List<T> chosen(List<T> found, Function<T, String> id, @Nullable Collection<String> entries) {
        if (entries != null && !entries.isEmpty()) {
            return found.stream().filter(one -> entries.contains(id.apply(one))).toList();
        }
        if (!isAddress()) {
            throw new DomainProblem("person-ambiguous");
        }
        return found;
    }
}
