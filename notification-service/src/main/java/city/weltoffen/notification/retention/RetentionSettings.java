package city.weltoffen.notification.retention;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.retention}: after what time personal data is deleted.
 *
 * @param mails as they were written, once they have arrived or are given up
 * @param addresses whose reader has ended the mails or has never confirmed, and of invitations that failed
 * @param inbox entries of inboxes and outlets, and which messages went out
 */
@ConfigurationProperties("weltoffen.retention")
@Validated
record RetentionSettings(
        @NotNull @DefaultValue("7d") Duration mails,
        @NotNull @DefaultValue("28d") Duration addresses,
        @NotNull @DefaultValue("365d") Duration inbox) {}
