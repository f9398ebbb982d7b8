package city.weltoffen.relations.enquiry.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses in headers, also in sloppy ones. */
final class Addresses {

    private Addresses() {}

    static List<InternetAddress> in(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        try {
            return List.of(InternetAddress.parseHeader(header, false));
        } catch (AddressException unreadable) {
            return List.of();
        }
    }
}
