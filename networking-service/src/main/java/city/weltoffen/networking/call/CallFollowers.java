package city.weltoffen.networking.call;

import java.util.Set;

/** Which departments have an interest in a call: they hear of its changes and deadlines. */
public interface CallFollowers {

    /** Slugs of the departments that lead, take part in or observe it, without those that passed it on or withdrew. */
    Set<String> departmentsOf(CallId call);

    /** Ids of the calls in which any of these departments has an interest. */
    Set<CallId> callsOf(Set<String> departments);

    /** The same without those that only observe. */
    Set<CallId> committedOf(Set<String> departments);

    /** Ids of the calls to which this department gave any answer, or which another one passed on to it. */
    Set<CallId> knownTo(String department);
}
