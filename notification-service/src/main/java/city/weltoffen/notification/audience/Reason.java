package city.weltoffen.notification.audience;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.byrole.DefaultRule;
import city.weltoffen.notification.matching.Hit;
import city.weltoffen.notification.matching.MetCriterion;
import city.weltoffen.notification.matching.SubscribedRule;
import city.weltoffen.notification.subscription.Owner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why someone hears of an event.
 *
 * @param subscriptionName at the time of the event
 * @param defaultName of the rule that comes by itself with a role, at the time of the event
 * @param department whose subscription it is, or whose coordinators the event addresses
 * @param criteria of the subscription, or of the addressee's own profile, that the event meets
 */
public record Reason(
        Type type,
        @Nullable String subscriptionId,
        @Nullable String subscriptionName,
        @Nullable LocalizedText defaultName,
        @Nullable String department,
        List<MetCriterion> criteria) {

    /** Kinds of reason. */
    public enum Type {
        SUBSCRIPTION,
        /** A rule that comes by itself with a role. */
        DEFAULT,
        /** The event itself names the person, the department's coordinators or the office. */
        ADDRESSEE,
        /** The event names a department's coordinators, and the office invited one to hear what they hear. */
        INVITED
    }

    static Reason subscription(Hit<SubscribedRule> hit) {
        SubscribedRule rule = hit.rule();
        String department =
                rule.owner().type() == Owner.Type.DEPARTMENT ? rule.owner().id() : null;
        return new Reason(Type.SUBSCRIPTION, rule.subscriptionId(), rule.name(), null, department, hit.criteria());
    }

    /** @param department that the recipient coordinates, where it is for that */
    static Reason byDefault(DefaultRule rule, @Nullable String department, List<MetCriterion> criteria) {
        return new Reason(Type.DEFAULT, null, null, rule.name(), department, criteria);
    }

    static Reason invited(String department, List<MetCriterion> criteria) {
        return new Reason(Type.INVITED, null, null, null, department, criteria);
    }

    /** @param criteria what of the addressee's own the event says that it meets */
    static Reason addressee(@Nullable String department, List<MetCriterion> criteria) {
        return new Reason(Type.ADDRESSEE, null, null, null, department, criteria);
    }
}
