package city.weltoffen.notification.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.mail}; the mail server itself is {@code spring.mail.*}.
 *
 * @param url address under which readers know the web interface
 * @param from address of the sender
 * @param fromName name of the sender
 * @param retries pauses before further attempts; the last one goes for all that follow
 * @param patience after which a message that does not get through, though the server answers, is given up and its
 *     outlet stops
 * @param senders how many mails one instance sends at the same time
 * @param longestAttempt after which another instance may try, since the one that did must have crashed
 */
@ConfigurationProperties("weltoffen.mail")
@Validated
public record MailSettings(
        @NotNull @DefaultValue("http://localhost:8080") URI url,

        @NotBlank @Email @DefaultValue("weltoffen@localhost.localdomain")
        String from,

        @NotBlank @DefaultValue("Weltoffen") String fromName,
        @NotEmpty @DefaultValue({"1m", "5m", "15m", "1h"}) List<Duration> retries,
        @NotNull @DefaultValue("3d") Duration patience,
        @Min(1) @Max(64) @DefaultValue("4") int senders,
        @NotNull @DefaultValue("3m") Duration longestAttempt) {

    /** The absolute address of a path. */
    String absolute(String path) {
        return url.toString().replaceAll("/+$", "") + path;
    }

    Duration pauseAfter(int attempts) {
        return retries.get(Math.clamp(attempts - 1L, 0, retries.size() - 1));
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
