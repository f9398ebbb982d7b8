package city.weltoffen.notification.citizen.web;

import city.weltoffen.notification.citizen.Frequency;
import city.weltoffen.notification.citizen.NewsChoice;
import city.weltoffen.notification.citizen.PublicKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;

/**
 * Another choice of a citizen.
 *
 * @param language of the mails
 */
record NewsChoiceRequest(
        @NotEmpty Set<@NotNull PublicKind> kinds,
        @NotNull Frequency frequency,
        @NotNull @Pattern(regexp = "de|en") String language) {

    NewsChoice choice() {
        return new NewsChoice(kinds, frequency, language);
    }
}
