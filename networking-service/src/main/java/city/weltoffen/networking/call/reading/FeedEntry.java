package city.weltoffen.networking.call.reading;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PlainText;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of a feed: one call. Feeds say little: what they leave open stays as others told it. */
final class FeedEntry {

    /** A feed tells what is new; neither money nor state nor who may apply has a place of its own in it. */
    private static final Set<String> NEVER_SAID = Set.of(
            "kind",
            "programme",
            "status",
            "opensOn",
            "deadlineModel",
            "budget",
            "typeOfAction",
            "callIdentifier",
            "callTitle",
            "audiences",
            "expectedMonth");

    private static final String GRANT = "grant";
    private static final int TITLE_LENGTH = 500;
    private static final int REFERENCE_LENGTH = 200;
    private static final int LINK_LENGTH = 2_000;
    private static final int KEYWORD_LENGTH = 120;
    private static final int MOST_KEYWORDS = 50;

    private final SyndEntry entry;
    private final SyndFeed feed;
    private final int position;

    FeedEntry(SyndEntry entry, SyndFeed feed, int position) {
        this.entry = entry;
        this.feed = feed;
        this.position = position;
    }

    /** What an editor finds the entry by. */
    String reference() {
        return Optional.ofNullable(entry.getUri())
                .or(() -> Optional.ofNullable(entry.getLink()))
                .or(() -> Optional.ofNullable(entry.getTitle()))
                .map(name -> PlainText.line(name, REFERENCE_LENGTH))
                .filter(name -> !name.isEmpty())
                .orElse("#" + position);
    }

    ToldCall call(LocalDate today) throws RefusedEntry {
        String identifier = EntryIdentity.of(entry, feed).orElseThrow(Doubt.ENTRY_WITHOUT_IDENTITY::entry);
        String title = entry.getTitle() == null ? "" : PlainText.label(entry.getTitle(), TITLE_LENGTH);
        if (title.isEmpty()) {
            throw Doubt.ENTRY_WITHOUT_TITLE.entry();
        }
        List<CallSection> text = FeedText.of(entry);
        Optional<Deadline> deadline = StatedDeadline.in(text);
        if (deadline.isPresent() && deadline.get().date().isBefore(today)) {
            throw Doubt.ENTRY_PAST.entry(deadline.get().date().toString());
        }
        List<String> keywords = keywords();
        return new ToldCall(
                CallOrigin.FEED,
                details(identifier, title, deadline, keywords, text),
                unsaid(deadline.isEmpty(), keywords.isEmpty(), text.isEmpty()));
    }

    private CallDetails details(
            String identifier,
            String title,
            Optional<Deadline> deadline,
            List<String> keywords,
            List<CallSection> text) {
        return new CallDetails(
                identifier,
                title,
                GRANT,
                null,
                CallStatus.OPEN,
                null,
                null,
                deadline.stream().toList(),
                null,
                keywords,
                null,
                null,
                null,
                link(),
                text,
                List.of(),
                null);
    }

    private Set<String> unsaid(boolean deadlines, boolean keywords, boolean text) {
        Set<String> unsaid = new HashSet<>(NEVER_SAID);
        if (deadlines) {
            unsaid.add("deadlines");
        }
        if (keywords) {
            unsaid.add("keywords");
        }
        if (text) {
            unsaid.add("text");
        }
        return unsaid;
    }

    private @Nullable String link() {
        return Optional.ofNullable(entry.getLink())
                .map(String::strip)
                .filter(link -> link.length() <= LINK_LENGTH && EntryIdentity.isPage(link))
                .orElse(null);
    }

    private List<String> keywords() {
        return entry.getCategories().stream()
                .flatMap(category -> Stream.ofNullable(category.getName()))
                .map(name -> PlainText.label(name, KEYWORD_LENGTH))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }
}
