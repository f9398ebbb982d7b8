package city.weltoffen.notification.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mail, fixed with its entries before it is sent: whoever writes it first decides what is in it, for ever.
 *
 * @param id of its delivery, which it has before that is opened
 * @param items ids of the entries in it; none when nothing was to be said after all
 * @param content nothing when there are no entries
 * @param urgent true when it goes out in quiet hours too, else nothing
 */
@Document("mails")
public record Mail(
        @Id String id,
        String outlet,
        List<String> items,
        @Nullable MailContent content,
        @Nullable Boolean urgent,
        Instant writtenAt) {

    boolean isUrgent() {
        return Boolean.TRUE.equals(urgent);
    }
}
