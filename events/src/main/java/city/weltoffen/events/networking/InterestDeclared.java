package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A department wants to take part in a call or to watch it, or in another role than before. The subject is the interest.
 *
 * @param previousRole the role before, where it changed
 * @param passedOnBy slug of the department that passed the call on to it, if one did
 */
@Kind(context = "networking", name = "interest.declared", de = "Interesse bekundet", en = "Interest declared")
public record InterestDeclared(
        Notice notice,
        InterestFacts interest,
        @Nullable String previousRole,
        @Nullable String passedOnBy) implements DomainEvent {}
