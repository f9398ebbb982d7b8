package city.weltoffen.documents;

import java.util.List;
import java.util.regex.Pattern;

/** Text as neither XML nor fonts choke on it. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\t]]");

    private PlainText() {}

    /** Without control characters and halves of characters; every line ends with {@code \n}. */
    static String of(String text) {
        return UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    static List<String> lines(String text) {
        return List.of(of(text).split("\n", -1));
    }
}
