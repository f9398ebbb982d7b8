package city.weltoffen.notification.citizen;

import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.OutletId;
import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Routing;
import city.weltoffen.notification.subscription.SubscriptionDetails;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/**
 * Of what a citizen wants to hear, and how.
 *
 * @param kinds at least one
 * @param language of the mails, {@code de} or {@code en}
 */
public record NewsChoice(Set<PublicKind> kinds, Frequency frequency, String language) {

    private static final int MORNING = 8;
    private static final String NAME = "public-news";

    public NewsChoice {
        kinds = Set.copyOf(kinds);
    }

    EmailSettings settings(String address, ZoneId city) {
        return new EmailSettings(address, frequency.rhythm(), MORNING, DayOfWeek.MONDAY, city.getId(), language, null);
    }

    SubscriptionDetails rule(OutletId outlet) {
        Set<String> none = Set.of();
        Criteria criteria = new Criteria(PublicKind.eventsOf(kinds), none, none, none, none, none, none, none, none);
        return new SubscriptionDetails(NAME, criteria, new Routing(false, Set.of(outlet.value())));
    }

    static NewsChoice of(EmailSettings settings, Criteria criteria) {
        return new NewsChoice(
                PublicKind.askingFor(criteria.eventTypes()), Frequency.of(settings.rhythm()), settings.language());
    }
}
