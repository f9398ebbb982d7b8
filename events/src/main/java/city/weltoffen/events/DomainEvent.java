package city.weltoffen.events;

/** A fact that happened in one service and that others may hear of. Holds no person's name and no free text. */
public interface DomainEvent {

    /** What every reader understands without knowing the kind of event. */
    Notice notice();
}
