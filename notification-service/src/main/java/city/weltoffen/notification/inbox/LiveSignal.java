package city.weltoffen.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the internal topic of live signals: new entries, a mark, or that entries were put off or came back.
 *
 * @param from the instance whose own streams have shown the new entries already
 * @param arrived new entries
 * @param marked a change of read or unread
 * @param moved subject of the reader whose entries were put off or came back
 */
public record LiveSignal(
        @Nullable String from,
        @Nullable List<Entry> arrived,
        @Nullable Mark marked,
        @Nullable String moved) {

    /** A new entry and whose it is. */
    public record Entry(String recipient, String id) {}

    /**
     * Read or unread.
     *
     * @param id of the entry; all of the recipient's when missing
     */
    public record Mark(String recipient, @Nullable String id, boolean read) {}

    static LiveSignal arrived(String from, List<Entry> entries) {
        return new LiveSignal(from, entries, null, null);
    }

    static LiveSignal marked(Mark mark) {
        return new LiveSignal(null, null, mark, null);
    }

    static LiveSignal moved(String recipient) {
        return new LiveSignal(null, null, null, recipient);
    }
}
