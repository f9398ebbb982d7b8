package city.weltoffen.networking.call.pub;

import city.weltoffen.events.Deadline;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes public calls as an Atom feed (RFC 4287) in one of the two languages. */
@Component
class CallsFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** @param base address of the city's pages */
    String of(List<PublicCallSummary> calls, String base, Locale language) {
        boolean german = !Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId("urn:weltoffen:public-calls");
        feed.setLanguage(language.getLanguage());
        feed.setTitle(german ? "Förderung für Vereine und Initiativen" : "Funding for associations and initiatives");
        feed.setUpdated(Date.from(calls.stream()
                .map(PublicCallSummary::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of(link(base + "/public/funding")));
        feed.setEntries(calls.stream().map(call -> entry(call, base, german)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SyndPerson author() {
        Person author = new Person();
        author.setName("Weltoffen");
        return author;
    }

    private static Entry entry(PublicCallSummary call, String base, boolean german) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + call.id());
        entry.setTitle(call.title());
        entry.setUpdated(Date.from(call.updatedAt()));
        entry.setAlternateLinks(List.of(link(base + "/public/funding/" + call.id())));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(summary(call, german));
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String address) {
        Link link = new Link();
        link.setRel("alternate");
        link.setHref(address);
        return link;
    }

    private static String summary(PublicCallSummary call, boolean german) {
        if (call.deadlines().isEmpty()) {
            return german ? "Ohne Frist oder noch nicht angekündigt" : "No deadline, or not announced yet";
        }
        DateTimeFormatter format = german ? GERMAN : ENGLISH;
        return (german ? "Frist: " : "Deadline: ")
                + call.deadlines().stream()
                        .map(Deadline::date)
                        .map(format::format)
                        .collect(Collectors.joining(", "));
    }
}
