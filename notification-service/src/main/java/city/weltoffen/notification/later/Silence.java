package city.weltoffen.notification.later;

import city.weltoffen.defaults.web.Digests;
import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A subject or a rule of which somebody wants to hear only from a day on.
 *
 * @param id made of all three, so that there is one at most
 * @param recipient opaque subject of the reader
 * @param key id of the subject or of the subscription
 * @param name of the subscription, or the title of the entry at which it was said
 * @param until in business time
 */
@Document("silences")
public record Silence(@Id String id, String recipient, Of of, String key, LocalizedText name, Instant until) {

    /** What is silent. */
    public enum Of {
        SUBJECT,
        RULE
    }

    private static final int DIGITS = 32;

    public static Silence of(Of of, String recipient, String key, LocalizedText name, Instant until) {
        String id = Digests.sha256(of + " " + recipient + " " + key).substring(0, DIGITS);
        return new Silence(id, recipient, of, key, name, until);
    }
}
