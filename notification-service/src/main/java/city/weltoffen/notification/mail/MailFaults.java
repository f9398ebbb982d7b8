package city.weltoffen.notification.mail;

import city.weltoffen.notification.mail.MailServer.Answer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Tells by what the mail library says what went wrong, and for how long. */
final class MailFaults {

    private static final int PERMANENT = 500;

    private MailFaults() {}

    static Answer of(MessagingException failed) {
        Set<Throwable> causes = new LinkedHashSet<>();
        collect(failed, causes);
        SMTPAddressFailedException address = first(causes, SMTPAddressFailedException.class);
        if (address != null) {
            boolean forGood = address.getReturnCode() >= PERMANENT;
            return new Answer(
                    forGood ? MailFault.ADDRESS_REFUSED : MailFault.MAILBOX_UNAVAILABLE, address.getMessage());
        }
        if (first(causes, AddressException.class) != null) {
            return new Answer(MailFault.ADDRESS_REFUSED, null);
        }
        return new Answer(ofServer(causes), failed.getMessage());
    }

    /** Before the first command: whatever it says then, it says to all mails. */
    static Answer ofConnecting(MessagingException failed) {
        Answer answer = of(failed);
        MailFault fault = answer.fault();
        return fault != null && fault.isOfServer() ? answer : new Answer(MailFault.SERVER_UNREACHABLE, answer.said());
    }

    private static MailFault ofServer(Set<Throwable> causes) {
        if (first(causes, AuthenticationFailedException.class) != null) {
            return MailFault.LOGIN_REFUSED;
        }
        if (first(causes, SMTPSenderFailedException.class) != null) {
            return MailFault.SENDER_REFUSED;
        }
        if (first(causes, MailConnectException.class) != null) {
            return MailFault.SERVER_UNREACHABLE;
        }
        SMTPSendFailedException refused = first(causes, SMTPSendFailedException.class);
        if (refused != null && refused.getReturnCode() > 0) {
            return MailFault.MESSAGE_REFUSED;
        }
        return first(causes, SocketTimeoutException.class) != null
                ? MailFault.SERVER_SILENT
                : MailFault.CONNECTION_LOST;
    }

    private static void collect(@Nullable Throwable failed, Set<Throwable> causes) {
        if (failed == null || !causes.add(failed)) {
            return;
        }
        collect(failed.getCause(), causes);
        if (failed instanceof MessagingException chained) {
            collect(chained.getNextException(), causes);
        }
    }

    private static <T extends Throwable> @Nullable T first(Set<Throwable> causes, Class<T> type) {
        return causes.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
