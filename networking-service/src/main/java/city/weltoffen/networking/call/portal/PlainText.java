package city.weltoffen.networking.call.portal;

import org.jsoup.Jsoup;

/** Makes one clean line of whatever the editors of a source pasted. */
public final class PlainText {

    static final String ELLIPSIS = "…";

    private static final int DELETE = 0x7f;
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int ZERO_WIDTH_SPACE = 0x200b;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int LONGEST_TITLE_READ = 20_000;

    private PlainText() {}

    static String line(String raw) {
        if (isLine(raw)) {
            return raw;
        }
        StringBuilder line = new StringBuilder(raw.length());
        boolean space = false;
        int index = 0;
        while (index < raw.length()) {
            int end = endOfPlainWords(raw, index);
            if (end > index) {
                // a string is copied as a whole, a part of one character by character
                line.append(space ? " " : "").append(raw.substring(index, end));
                space = false;
                index = end;
            } else {
                int character = raw.codePointAt(index);
                if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                    space = !line.isEmpty();
                } else if (isVisible(character)) {
                    line.append(space ? " " : "").appendCodePoint(character);
                    space = false;
                }
                index += Character.charCount(character);
            }
        }
        return line.toString();
    }

    /** Most of all texts are words of ASCII between single blanks. */
    private static boolean isLine(String raw) {
        if (raw.startsWith(" ") || raw.endsWith(" ") || raw.contains("  ")) {
            return false;
        }
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if (character < ' ' || character >= DELETE) {
                return false;
            }
        }
        return true;
    }

    /** The same for a part of a text, which needs no closer look then. */
    private static int endOfPlainWords(String raw, int from) {
        int length = raw.length();
        boolean blank = true;
        int end = from;
        while (end < length) {
            char character = raw.charAt(end);
            if (character == ' ' ? blank : character < ' ' || character >= DELETE) {
                break;
            }
            blank = character == ' ';
            end++;
        }
        return blank && end > from ? end - 1 : end;
    }

    /** Half a surrogate pair cannot be written as UTF-8: one of them would stop every event after it. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> character != BYTE_ORDER_MARK && character != ZERO_WIDTH_SPACE && character != SOFT_HYPHEN;
        };
    }

    public static String line(String raw, int length) {
        // Spaces shrink, so a little more than needed is enough to look at.
        return cut(line(raw.length() > 4 * length ? head(raw, 4 * length) : raw), length);
    }

    /** A title or label that may hold entities or markup. */
    public static String label(String raw, int length) {
        String head = head(raw, LONGEST_TITLE_READ);
        boolean markup = head.indexOf('<') >= 0 || head.indexOf('&') >= 0;
        return line(markup ? Jsoup.parseBodyFragment(head).text() : head, length);
    }

    /** The portal sets footnotes into the text as {@code [[note]]}; brackets read better. */
    static String withFootnotes(String line) {
        if (!line.contains("[[")) {
            return line.strip();
        }
        StringBuilder shown = new StringBuilder();
        int from = 0;
        int begin = line.indexOf("[[");
        int end = line.indexOf("]]", begin + 2);
        while (begin >= 0 && end >= 0) {
            String note = line.substring(begin + 2, end).strip();
            shown.append(line.substring(from, begin).stripTrailing())
                    .append(" (")
                    .append(note)
                    .append(')');
            from = end + 2;
            begin = line.indexOf("[[", from);
            end = line.indexOf("]]", begin + 2);
        }
        return shown.append(line.substring(from)).toString().strip();
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : head(text, length - 1) + ELLIPSIS;
    }

    /** The beginning of a text, never half a character. */
    static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
