package city.weltoffen.networking.action;

import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of an action item.
 *
 * @param by who did it; stays here
 * @param deputising whether in the place of somebody away
 * @param reason in words; stays here
 */
public record ActionStep(
        Instant at,
        Person by,
        boolean deputising,
        Verb verb,
        List<FieldChange> changes,
        @Nullable String reason) {

    public ActionStep {
        changes = List.copyOf(changes);
    }

    static ActionStep of(Verb verb, List<FieldChange> changes, @Nullable String reason, Moment now) {
        return new ActionStep(now.at(), now.by(), now.deputising(), verb, changes, reason);
    }

    /** What was done. */
    public enum Verb {
        ASSIGNED,
        DUE_CHANGED,
        HANDED_OVER,
        DONE,
        REOPENED,
        DROPPED,
        FOLLOWED
    }

    /**
     * What is another than before.
     *
     * @param field {@code due}, {@code department} or {@code person}
     */
    public record FieldChange(
            String field, @Nullable String from, @Nullable String to) {}
}
