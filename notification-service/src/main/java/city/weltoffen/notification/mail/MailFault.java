package city.weltoffen.notification.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can go wrong with a mail. */
public enum MailFault {
    /** No server is named in the settings. */
    SERVER_MISSING(Whose.SERVER),
    SERVER_UNREACHABLE(Whose.SERVER),
    SERVER_SILENT(Whose.SERVER),
    LOGIN_REFUSED(Whose.SERVER),
    SENDER_REFUSED(Whose.SERVER),
    /** The connection ended before the server said that it has the mail. */
    CONNECTION_LOST(Whose.MESSAGE),
    MESSAGE_REFUSED(Whose.MESSAGE),
    /** For now: it is full, or the server wants to be asked again. */
    MAILBOX_UNAVAILABLE(Whose.MESSAGE),
    /** For good. */
    ADDRESS_REFUSED(Whose.ADDRESS);

    /** Codes of the faults that all mails suffer from alike. */
    static final Set<String> OF_SERVER = Arrays.stream(values())
            .filter(MailFault::isOfServer)
            .map(MailFault::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Whose whose;

    MailFault(Whose whose) {
        this.whose = whose;
    }

    /** It concerns all mails alike, so that no outlet is to blame. */
    public boolean isOfServer() {
        return whose == Whose.SERVER;
    }

    /** The address will never take it. */
    public boolean isPermanent() {
        return whose == Whose.ADDRESS;
    }

    /** Whether a code says what is wrong with a message or its address, and not what all mails suffer from alike. */
    static boolean isItsOwn(String code) {
        return !OF_SERVER.contains(code);
    }

    /** Stable, for the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private enum Whose {
        SERVER,
        MESSAGE,
        ADDRESS
    }
}
