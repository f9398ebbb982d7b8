package city.weltoffen.networking.call;

import java.text.Normalizer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A number that stands for a value. Texts have the same one when they differ only in what no reader calls a change:
 * blanks and line breaks, kinds of dashes and quotation marks, bullets, invisible characters, markers of footnotes.
 */
final class Fingerprint {

    /** That of nothing. */
    static final long NOTHING = 0;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int ASCII = 128;
    private static final int MOST_FOOTNOTE_DIGITS = 3;

    private long hash = SEED;

    private Fingerprint() {}

    static long of(@Nullable Object value) {
        return value == null ? NOTHING : of(value.toString());
    }

    private static long of(String text) {
        Fingerprint print = new Fingerprint();
        print.read(
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC));
        return print.hash == SEED ? NOTHING : print.hash;
    }

    /** That of values whose order does not count. */
    static long ofSet(Collection<?> values) {
        return values.stream().mapToLong(value -> mixed(of(value))).distinct().sum();
    }

    static long ofSections(Collection<CallSection> sections) {
        return sections.stream()
                .mapToLong(section -> mixed(of(section.heading()) * PRIME + of(section.body())))
                .sum();
    }

    /** Sums of neighbouring numbers would meet too easily. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        return mixed ^ mixed >>> 27;
    }

    private void read(String text) {
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            int after = character == '[' ? afterFootnote(text, index) : index;
            if (after > index) {
                index = after;
            } else {
                take(character);
                index++;
            }
        }
    }

    /** Behind {@code [12]}, or where it stands when it is none. */
    private static int afterFootnote(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && end - begin <= MOST_FOOTNOTE_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > begin + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : begin;
    }

    private void take(char character) {
        if (character < ASCII) {
            switch (character) {
                case '*' -> {}
                case '"', '`' -> add('\'');
                default -> {
                    if (character > ' ') {
                        add(character);
                    }
                }
            }
            return;
        }
        switch (character) {
            case '¹', '²', '³', '†', '‡', '•', '·', '▪', '●', '◦', '‣' -> {}
            case '−' -> add('-');
            case '‚', '„', '´', '′', '″' -> add('\'');
            case '…' -> {
                add('.');
                add('.');
                add('.');
            }
            default -> takeByType(character);
        }
    }

    private void takeByType(char character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.OTHER_NUMBER -> {}
            case Character.DASH_PUNCTUATION -> add('-');
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> add('\'');
            default -> add(character);
        }
    }

    private void add(char character) {
        hash = (hash ^ character) * PRIME;
    }
}
