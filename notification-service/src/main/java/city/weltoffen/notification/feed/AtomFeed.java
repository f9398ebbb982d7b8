package city.weltoffen.notification.feed;

import city.weltoffen.notification.audience.ReasonLine;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes what came by an outlet as an Atom feed (RFC 4287). */
@Component
public class AtomFeed {

    private final Items items;
    private final ReasonLine reasons;
    private final FeedAddresses addresses;
    private final FeedProperties settings;

    AtomFeed(Items items, ReasonLine reasons, FeedAddresses addresses, FeedProperties settings) {
        this.items = items;
        this.reasons = reasons;
        this.addresses = addresses;
        this.settings = settings;
    }

    public Published of(Outlet outlet, String secret, Locale language) {
        List<Item> newest = items.newest(outlet.id().value(), settings.entries());
        Instant updated =
                newest.stream().map(Item::insertedAt).max(Instant::compareTo).orElse(outlet.createdAt());
        Feed feed = new Feed("atom_1.0");
        feed.setId("urn:uuid:" + outlet.id().value());
        feed.setTitle(XmlText.clean(outlet.name()));
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", addresses.of(OutletKind.FEED, secret), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", addresses.page("/inbox"), "text/html")));
        feed.setLanguage(language.getLanguage());
        feed.setEntries(newest.stream().map(item -> entry(item, language)).toList());
        return new Published(written(feed), updated);
    }

    private Entry entry(Item item, Locale language) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + item.news());
        entry.setTitle(XmlText.clean(item.title().in(language)));
        entry.setPublished(Date.from(item.occurredAt()));
        entry.setUpdated(Date.from(item.insertedAt()));
        entry.setSummary(text(reasons.line(item.reasons(), language)));
        String path = item.link() == null ? "/inbox" : item.link();
        entry.setAlternateLinks(List.of(link("alternate", addresses.page(path), "text/html")));
        Category category = new Category();
        category.setTerm(item.kind());
        entry.setCategories(List.of(category));
        return entry;
    }

    private static Person author() {
        Person author = new Person();
        author.setName("Weltoffen");
        return author;
    }

    private static Link link(String relation, String address, String type) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType("text");
        content.setValue(XmlText.clean(value));
        return content;
    }

    private static String written(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }
}
