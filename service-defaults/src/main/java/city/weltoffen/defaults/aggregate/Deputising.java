package city.weltoffen.defaults.aggregate;

import city.weltoffen.events.DomainEvent;

/** Whether what is done at this moment is done "in Vertretung". */
@FunctionalInterface
public interface Deputising {

    /** Whether who acts deputises today for an absent coordinator of a department that the event is about. */
    boolean in(DomainEvent event);
}
