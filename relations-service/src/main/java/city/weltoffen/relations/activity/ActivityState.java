package city.weltoffen.relations.activity;

/** How far an activity is. */
public enum ActivityState {
    PLANNED,
    HELD,
    CANCELLED
}
