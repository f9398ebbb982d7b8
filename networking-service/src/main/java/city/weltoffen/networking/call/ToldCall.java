package city.weltoffen.networking.call;

import java.util.Set;

/**
 * A call as one source tells of it.
 *
 * @param details in full; what the source does not know is empty there
 * @param unsaid names of fields, as the API has them, that this source never states: what another source told of them
 *     stays
 */
public record ToldCall(CallOrigin origin, CallDetails details, Set<String> unsaid) {

    public ToldCall {
        unsaid = Set.copyOf(unsaid);
        if (!CallComparison.NAMES.containsAll(unsaid)) {
            throw new IllegalArgumentException("fields of a call are " + CallComparison.NAMES + ", not " + unsaid);
        }
    }

    boolean says(String field) {
        return !unsaid.contains(field);
    }
}
