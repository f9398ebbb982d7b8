package city.weltoffen.notification.citizen.web;

import city.weltoffen.notification.citizen.Frequency;
import city.weltoffen.notification.citizen.NewsChoice;
import city.weltoffen.notification.citizen.PublicKind;
import city.weltoffen.notification.mail.Mailbox;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen enters to subscribe.
 *
 * @param address one mailbox, without a name
 * @param language of the mails
 * @param website2 people do not see this field; what fills it in is no person
 */
record PublicSubscriptionRequest(
        @NotBlank @Size(max = 254) String address,
        @NotEmpty Set<@NotNull PublicKind> kinds,
        @NotNull Frequency frequency,
        @NotNull @Pattern(regexp = "de|en") String language,
        @Size(max = 1000) @Nullable String website2) {

    boolean isFromAProgram() {
        return website2 != null && !website2.isEmpty();
    }

    /** In one spelling, so that the same mailbox is asked once. */
    String mailbox() {
        return Mailbox.of(address, "#/address").toLowerCase(Locale.ROOT);
    }

    NewsChoice choice() {
        return new NewsChoice(kinds, frequency, language);
    }
}
