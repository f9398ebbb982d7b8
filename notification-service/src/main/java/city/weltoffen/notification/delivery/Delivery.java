package city.weltoffen.notification.delivery;

import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.subscription.Owner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One message on its way out, with all attempts.
 *
 * @param id says what it is, so that it is the same message however often it is sent
 * @param items how many entries are in it
 * @param triedSince when it was first to go out, or somebody asked to try it again
 * @param nextAttemptAt in business time; none when it has arrived or is given up
 * @param origin the event that made it go out; none of a digest, which many did
 */
@Document("deliveries")
public record Delivery(
        @Id String id,
        String outlet,
        Owner owner,
        OutletKind kind,
        State state,
        int items,
        Instant createdAt,
        Instant triedSince,
        @Nullable Instant nextAttemptAt,
        List<Attempt> attempts,
        @Nullable Origin origin) {

    /** A new one that is to go out now. */
    public static Delivery opened(String id, Outlet outlet, int items, Instant now, @Nullable Origin origin) {
        return new Delivery(
                id,
                outlet.id().value(),
                outlet.owner(),
                outlet.kind(),
                State.WAITING,
                items,
                now,
                now,
                now,
                List.of(),
                origin);
    }

    /** How many attempts went wrong since then, without those before somebody asked to try it again. */
    public int faultsSince() {
        return (int) attemptsSince().count();
    }

    /** When the first of these went wrong in such a way. */
    public Optional<Instant> faultySince(Predicate<String> fault) {
        return attemptsSince()
                .filter(attempt -> attempt.fault() != null && fault.test(attempt.fault()))
                .map(Attempt::at)
                .findFirst();
    }

    private Stream<Attempt> attemptsSince() {
        return attempts.stream().filter(attempt -> !attempt.at().isBefore(triedSince));
    }

    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        /** For good; its owner and an admin see it. */
        FAILED
    }
}
