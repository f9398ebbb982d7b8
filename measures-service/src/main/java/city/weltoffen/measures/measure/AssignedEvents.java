package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events that somebody counted among the evidence of a measure and that do not say so themselves, by id. */
final class AssignedEvents {

    private Map<String, AssignedEvent> assigned = new LinkedHashMap<>();

    AssignedEvents() {}

    /** @return whether it was not there yet */
    boolean add(String event, String kind, Instant at, Moment now) {
        return assigned.putIfAbsent(event, new AssignedEvent(kind, at, now.by(), now.at())) == null;
    }

    /** @throws DomainProblem {@code not-found} when nobody assigned it */
    AssignedEvent withdraw(String event) {
        AssignedEvent before = assigned.remove(event);
        if (before == null) {
            throw DomainProblem.notFound(event);
        }
        return before;
    }

    Map<String, AssignedEvent> all() {
        return Collections.unmodifiableMap(assigned);
    }
}
