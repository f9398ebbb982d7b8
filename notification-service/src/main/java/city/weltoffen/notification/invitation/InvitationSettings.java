package city.weltoffen.notification.invitation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.invitations}.
 *
 * @param mails how often one person is told of one invitation, with the first time
 * @param pause before the person is told again
 */
@ConfigurationProperties("weltoffen.invitations")
@Validated
record InvitationSettings(
        @DefaultValue("4") @Min(1) int mails,
        @NotNull @DefaultValue("1d") Duration pause) {}
