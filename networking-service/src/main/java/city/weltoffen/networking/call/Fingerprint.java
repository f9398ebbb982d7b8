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
    private static final int COMBINING = 0x300;
    private static final int MOST_FOOTNOTE_DIGITS = 3;

    /** By which character one of ASCII is represented; blanks and asterisks by none. */
    private static final char[] STANDS_FOR = new char[ASCII];

    /** With one for what is represented by none, so that the loop over a text needs no branch for it. */
    private static final long[] FACTORS = new long[ASCII];

    static {
        for (char character = ' ' + 1; character < ASCII; character++) {
            STANDS_FOR[character] = character;
        }
        STANDS_FOR['*'] = 0;
        STANDS_FOR['"'] = '\'';
        STANDS_FOR['`'] = '\'';
        for (char character = 0; character < ASCII; character++) {
            FACTORS[character] = STANDS_FOR[character] == 0 ? 1 : PRIME;
        }
    }

    private long hash = SEED;

    private Fingerprint() {}

    static long of(@Nullable Object value) {
        return value == null ? NOTHING : of(value.toString());
    }

    private static long of(String text) {
        Fingerprint print = new Fingerprint();
        print.read(isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
        return print.hash == SEED ? NOTHING : print.hash;
    }

    /** Whoever writes without combining characters, as most do, needs no closer look. */
    private static boolean isComposed(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= COMBINING) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
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
        int index = readAscii(text, 0);
        while (index < text.length()) {
            char character = text.charAt(index);
            int after = character == '[' ? afterFootnote(text, index) : index;
            if (after > index) {
                index = after;
            } else {
                take(character);
                index++;
            }
            index = readAscii(text, index);
        }
    }

    /** Most of all texts, as fast as it can be done, up to what needs a closer look. */
    private int readAscii(String text, int from) {
        long running = hash;
        int index = from;
        for (; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= ASCII || character == '[') {
                break;
            }
            running = (running ^ STANDS_FOR[character]) * FACTORS[character];
        }
        hash = running;
        return index;
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
