package city.weltoffen.notification.inbox;

import city.weltoffen.notification.matching.Match;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why someone hears of an event.
 *
 * @param subscriptionName at the time of the event
 * @param department whose subscription it is, or whose coordinators the event addresses
 * @param criteria of the subscription, or of the addressee's own profile, that the event meets
 */
public record Reason(
        Type type,
        @Nullable String subscriptionId,
        @Nullable String subscriptionName,
        @Nullable String department,
        List<MetCriterion> criteria) {

    /** Kinds of reason. */
    public enum Type {
        SUBSCRIPTION,
        /** The event itself names the person, the department's coordinators or the office. */
        ADDRESSEE
    }

    static Reason subscription(Match match) {
        String department =
                match.owner().type() == Owner.Type.DEPARTMENT ? match.owner().id() : null;
        return new Reason(Type.SUBSCRIPTION, match.subscriptionId(), match.name(), department, match.criteria());
    }

    /** @param criteria what of the addressee's own the event says that it meets */
    static Reason addressee(@Nullable String department, List<MetCriterion> criteria) {
        return new Reason(Type.ADDRESSEE, null, null, department, criteria);
    }
}
