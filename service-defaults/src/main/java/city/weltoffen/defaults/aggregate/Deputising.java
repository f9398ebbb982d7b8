package city.weltoffen.defaults.aggregate;

import city.weltoffen.events.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether what is done at this moment is done "in Vertretung". */
@FunctionalInterface
public interface Deputising {

    /** Whether who acts deputises today for an absent coordinator of a department that the event is about. */
    boolean in(DomainEvent event);

    /** The same for many events of one act, which asks only once for the same departments. */
    default Deputising inOneAct() {
        Map<Set<String>, Boolean> known = new HashMap<>();
        return event -> known.computeIfAbsent(event.notice().tags().departments(), same -> in(event));
    }
}
