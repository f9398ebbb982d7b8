package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.portal.HtmlSections;
import city.weltoffen.networking.call.portal.PlainText;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML as the Förderdatenbank stores it: inside a CDATA section that is itself escaped. */
final class RichText {

    private static final String BEGIN = "<![CDATA[";
    private static final String END = "]]>";

    private RichText() {}

    static String label(@Nullable String stored, int length) {
        return stored == null ? "" : PlainText.label(html(stored), length);
    }

    static List<CallSection> sections(String heading, @Nullable String stored) {
        return stored == null
                ? List.of()
                : HtmlSections.read(heading, html(stored)).stream()
                        .map(section -> new CallSection(section.heading(), section.body()))
                        .toList();
    }

    private static String html(String stored) {
        String text = stored.strip();
        // Escaped once more in some documents.
        String html = text.startsWith("&lt;") ? Parser.unescapeEntities(text, false) : text;
        return html.startsWith(BEGIN) ? html.substring(BEGIN.length()).replace(END, "") : html;
    }
}
