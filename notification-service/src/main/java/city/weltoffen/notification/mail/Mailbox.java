package city.weltoffen.notification.mail;

import city.weltoffen.defaults.problems.DomainProblem;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;

/** One mailbox, as a mail server takes it. */
public final class Mailbox {

    private Mailbox() {}

    /**
     * Without a name and with the domain as DNS has it.
     *
     * @param pointer to the field in which it was entered
     * @throws DomainProblem {@code address-line-break} or {@code address-invalid}
     */
    public static String of(String entered, String pointer) {
        String address = entered.strip();
        if (address.codePoints().anyMatch(Character::isISOControl)) {
            throw DomainProblem.invalid(pointer, "address-line-break");
        }
        try {
            int at = address.lastIndexOf('@');
            String local = address.substring(0, at);
            String domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            if (!local.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}") || !domain.contains(".")) {
                throw new AddressException("not one mailbox");
            }
            new InternetAddress(local + "@" + domain, true).validate();
            return local + "@" + domain;
        } catch (AddressException | IllegalArgumentException | IndexOutOfBoundsException invalid) {
            throw DomainProblem.invalid(pointer, "address-invalid", address);
        }
    }
}
