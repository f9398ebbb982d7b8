package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Money;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision of a department on a call is recorded.
 *
 * @param go whether it takes part
 * @param on day of the decision
 * @param ownContribution what the department adds of its own
 */
@Kind(
        context = "networking",
        name = "interest.decided",
        de = "Über Teilnahme am Aufruf entschieden",
        en = "Taking part in the call decided")
public record InterestDecided(
        Notice notice,
        InterestFacts interest,
        boolean go,
        LocalDate on,
        @Nullable Money ownContribution) implements DomainEvent {}
