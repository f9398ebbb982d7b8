package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A department is not interested in a call any more, or it never was its business.
 *
 * @param passedOnTo slug of the department to which it passes the call on, if to any
 */
@Kind(context = "networking", name = "interest.withdrawn", de = "Interesse zurückgezogen", en = "Interest withdrawn")
public record InterestWithdrawn(
        Notice notice, InterestFacts interest, @Nullable String passedOnTo) implements DomainEvent {}
