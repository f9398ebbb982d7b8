package city.weltoffen.defaults.text;

import java.text.Normalizer;
import java.util.Locale;

/** One text on its way to its folded words, read once from the beginning to the end. */
final class Folding {

    private static final int ASCII = 128;

    private final String text;
    private final StringBuilder words;
    private boolean between;
    private char before = ' ';

    Folding(String text) {
        this.text = isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        this.words = new StringBuilder(this.text.length());
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Words between single blanks. */
    String folded() {
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character < ASCII) {
                takeAscii(character);
                index++;
            } else {
                int whole = text.codePointAt(index);
                take(whole);
                index += Character.charCount(whole);
            }
        }
        return words.toString();
    }

    private void takeAscii(char character) {
        if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
            add(character);
        } else if (character >= 'A' && character <= 'Z') {
            add((char) (character - 'A' + 'a'));
        } else {
            between = true;
        }
    }

    private void take(int character) {
        switch (character) {
            case 'ß' -> add("ss");
            case 'æ' -> add("ae");
            case 'ł' -> add('l');
            case 'ø' -> add('o');
            case 'đ' -> add('d');
            default -> takeByType(character);
        }
    }

    private void takeByType(int character) {
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> {}
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> add(Character.toString(character));
            default -> between = true;
        }
    }

    private void add(String characters) {
        characters.chars().forEach(character -> add((char) character));
    }

    private void add(char character) {
        if (between) {
            words.append(words.isEmpty() ? "" : " ");
            between = false;
            before = ' ';
        }
        boolean umlautSpelledOut = character == 'e' && (before == 'a' || before == 'o' || before == 'u');
        if (!umlautSpelledOut) {
            words.append(character);
        }
        before = character;
    }
}
