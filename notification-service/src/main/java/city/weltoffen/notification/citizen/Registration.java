package city.weltoffen.notification.citizen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An address that somebody has entered and that has not said yet whether it wants to hear.
 *
 * @param until kept and its link good
 * @param askAt when it is to be asked, none once it was
 * @param askedAt when it was
 * @param hash of the secret in the link of the last question
 */
@Document("registrations")
record Registration(
        @Id String address,
        NewsChoice choice,
        Instant until,
        @Nullable Instant askAt,
        @Nullable Instant askedAt,
        @Nullable String hash) {

    static Registration of(String address, NewsChoice choice, Instant now, Instant until) {
        return new Registration(address, choice, until, now, null, null);
    }
}
