package city.weltoffen.notification.mail;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.notification.outlet.EmailRequest;
import city.weltoffen.notification.outlet.EmailRequest.QuietHoursRequest;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.OutletRequest;
import city.weltoffen.notification.outlet.QuietHours;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was entered for mails, and says which field cannot be. */
@Component
final class EnteredEmail {

    private static final int MORNING = 8;

    private final ZoneId city;

    EnteredEmail(Clock businessClock) {
        this.city = businessClock.getZone();
    }

    EmailSettings settings(OutletRequest request, Identity by) {
        EmailRequest email = request.email();
        if (email == null) {
            throw DomainProblem.invalid("#/email", "email-missing");
        }
        String language = email.language();
        return new EmailSettings(
                Mailbox.of(email.address(), "#/email/address"),
                email.rhythm(),
                Objects.requireNonNullElse(email.hour(), MORNING),
                Objects.requireNonNullElse(email.weekday(), DayOfWeek.MONDAY),
                zone(email.zone()),
                language == null ? languageOf(by) : language,
                quietHours(email.quietHours()));
    }

    private static String languageOf(Identity identity) {
        return Locale.ENGLISH.getLanguage().equals(identity.locale().getLanguage()) ? "en" : "de";
    }

    private String zone(@Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            return city.getId();
        }
        try {
            return ZoneId.of(entered.strip()).getId();
        } catch (DateTimeException unknown) {
            throw DomainProblem.invalid("#/email/zone", "zone-unknown", entered);
        }
    }

    private static @Nullable QuietHours quietHours(@Nullable QuietHoursRequest entered) {
        if (entered == null) {
            return null;
        }
        if (entered.from().equals(entered.to())) {
            throw DomainProblem.invalid("#/email/quietHours/to", "quiet-hours-empty");
        }
        return new QuietHours(entered.from(), entered.to());
    }
}
