package city.weltoffen.networking.call;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call as one source tells of it.
 *
 * @param details in full; what the source does not know is empty there
 * @param unsaid names of fields, as the API has them, that this source never states: what another source told of them
 *     stays
 * @param source id of the source that tells it, where there is one
 */
public record ToldCall(
        CallOrigin origin,
        CallDetails details,
        Set<String> unsaid,
        @Nullable String source) {

    public ToldCall {
        unsaid = Set.copyOf(unsaid);
        if (!CallComparison.NAMES.containsAll(unsaid)) {
            throw new IllegalArgumentException("fields of a call are " + CallComparison.NAMES + ", not " + unsaid);
        }
    }

    public ToldCall(CallOrigin origin, CallDetails details, Set<String> unsaid) {
        this(origin, details, unsaid, null);
    }

    /** The same as that source tells it. */
    public ToldCall by(String teller) {
        return new ToldCall(origin, details, unsaid, teller);
    }

    boolean says(String field) {
        return !unsaid.contains(field);
    }
}
