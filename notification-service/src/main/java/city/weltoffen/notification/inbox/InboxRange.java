package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.web.Digests;

/**
 * The ids of one recipient's entries: a prefix that does not tell who it is, then the event's id, which is in the order
 * of time. So an inbox is a range of the primary key, on any store.
 */
record InboxRange(String prefix) {

    private static final int PREFIX = 16;

    static InboxRange of(String recipient) {
        return new InboxRange(Digests.sha256(recipient).substring(0, PREFIX));
    }

    String idOf(String eventId) {
        return prefix + "-" + eventId;
    }

    boolean contains(String id) {
        return id.startsWith(prefix + "-");
    }

    String first() {
        return prefix + "-";
    }

    /** Greater than all ids of the range. */
    String end() {
        return prefix + ".";
    }
}
