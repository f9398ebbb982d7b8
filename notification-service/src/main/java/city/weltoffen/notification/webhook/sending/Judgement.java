package city.weltoffen.notification.webhook.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** What an answer of a receiver means. */
final class Judgement {

    private static final int GONE = 410;
    private static final int BUSY = 429;
    private static final int UNAVAILABLE = 503;

    private Judgement() {}

    /** @param most bytes of the body that are read; the rest is somebody else's problem */
    static Answer of(ClassicHttpResponse response, int most) throws IOException {
        int status = response.getCode();
        String said = ("HTTP " + status + " " + begin(response, most)).strip();
        Duration rest = status == BUSY || status == UNAVAILABLE ? rest(response.getFirstHeader("Retry-After")) : null;
        return new Answer(fault(status), said, rest);
    }

    private static @Nullable String fault(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> "redirected";
            case 4 -> status == GONE ? Answer.GONE : status == BUSY ? "too-busy" : "refused";
            default -> status == UNAVAILABLE ? "too-busy" : "receiver-fault";
        };
    }

    private static String begin(ClassicHttpResponse response, int most) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        InputStream body = response.getEntity().getContent();
        String text = new String(body.readNBytes(most), StandardCharsets.UTF_8);
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    /** Seconds, or a moment. */
    private static @Nullable Duration rest(@Nullable Header header) {
        if (header == null || header.getValue() == null) {
            return null;
        }
        String value = header.getValue().strip();
        try {
            Duration rest = value.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(Instant.now(), moment(value));
            return rest.isPositive() ? rest : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Instant moment(String value) {
        return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
