package city.weltoffen.networking.call.reading;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what an entry is known again: its own id where it is one in the whole world, else its page, else its id within
 * this feed. What leads to a topic of the EU portal is that topic, whoever tells of it.
 */
final class EntryIdentity {

    private static final int LONGEST = 200;
    private static final Pattern TOPIC = Pattern.compile("/topic-details/([^/?#;]+)");
    private static final Pattern LOWER_CASE = Pattern.compile("[^A-Z]*");

    private EntryIdentity() {}

    static Optional<String> of(SyndEntry entry, SyndFeed feed) {
        String id = withoutSpaces(entry.getUri());
        String link = withoutSpaces(entry.getLink());
        return topic(link)
                .or(() -> topic(id))
                .or(() -> Optional.of(id).filter(EntryIdentity::isWorldwide))
                .or(() -> Optional.of(link).filter(EntryIdentity::isPage))
                .or(() -> Optional.of(id)
                        .filter(own -> !own.isEmpty())
                        .map(own -> withoutSpaces(feed.getLink()) + "#" + own))
                .map(EntryIdentity::limited);
    }

    static boolean isPage(String text) {
        try {
            URI address = new URI(text);
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isWorldwide(String id) {
        return isPage(id) || id.startsWith("urn:") || id.startsWith("tag:");
    }

    /** The portal also writes topics in small letters; those cannot be told apart from others any more. */
    private static Optional<String> topic(String address) {
        Matcher topic = TOPIC.matcher(address);
        if (!isPage(address) || !topic.find()) {
            return Optional.empty();
        }
        return decoded(topic.group(1))
                .filter(identifier -> !LOWER_CASE.matcher(identifier).matches());
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(withoutSpaces(URLDecoder.decode(text, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String withoutSpaces(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", "");
    }

    private static String limited(String identifier) {
        return identifier.length() <= LONGEST ? identifier : "feed:" + digest(identifier);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
