package city.weltoffen.notification.webhook.sending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings below {@code weltoffen.webhooks.sending}.
 *
 * @param local whether receivers may lie in the city's own network and be asked without encryption
 * @param connect longest wait for a connection
 * @param answer longest wait for the whole answer
 * @param mostBytes of an answer that are read
 * @param mostAtOnce receivers that are asked at the same time by one instance
 * @param agent how Weltoffen introduces itself
 */
@Validated
@ConfigurationProperties("weltoffen.webhooks.sending")
public record SendingSettings(
        @DefaultValue("false") boolean local,
        @NotNull @DefaultValue("5s") Duration connect,
        @NotNull @DefaultValue("15s") Duration answer,
        @NotNull @DefaultValue("4KB") DataSize mostBytes,
        @DefaultValue("50") int mostAtOnce,
        @NotNull @DefaultValue("Weltoffen webhooks") String agent) {

    @AssertTrue(message = "waits and sizes must be positive")
    boolean isPositive() {
        return connect.isPositive() && answer.isPositive() && mostBytes.toBytes() > 0 && mostAtOnce > 0;
    }
}
