package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.portal.HtmlSections;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of an entry, cleaned like that of the portal; where summary and content say the same, it stands once. */
final class FeedText {

    private static final int MOST_SECTIONS = 40;
    private static final String HEADING = "Beschreibung";

    private FeedText() {}

    static List<CallSection> of(SyndEntry entry) {
        List<CallSection> sections = new ArrayList<>();
        Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .flatMap(content -> html(content).stream())
                .flatMap(html -> HtmlSections.read(HEADING, html).stream())
                .map(section -> new CallSection(section.heading(), section.body()))
                .filter(section ->
                        sections.stream().noneMatch(said -> said.body().contains(section.body())))
                .forEach(sections::add);
        return sections.stream().limit(MOST_SECTIONS).toList();
    }

    /** Atom can say that a text is plain; then its angle brackets are meant as such. */
    private static Optional<String> html(SyndContent content) {
        String value = content.getValue();
        String type = content.getType();
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        boolean plain = type != null && (type.equals("text") || type.equals("text/plain"));
        return Optional.of(
                plain ? value.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") : value);
    }
}
