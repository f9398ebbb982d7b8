package city.weltoffen.notification.feed;

import java.util.regex.Pattern;

/** Text without the letters that XML cannot hold, however it is written. */
final class XmlText {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String clean(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }
}
