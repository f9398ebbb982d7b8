package city.weltoffen.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail on its way.
 *
 * @param id of the message: the same id is the same message, however often it is sent
 * @param unsubscribe address at which one click ends it, of a mail that comes again and again
 */
public record Outgoing(
        String id, String to, MailContent content, @Nullable String unsubscribe) {

    /** Addresses get into no log. */
    @Override
    public String toString() {
        return "Outgoing " + id;
    }
}
