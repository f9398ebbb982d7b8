package city.weltoffen.networking.shadowing;

/** Where an application is on its way. */
public enum ApplicationState {
    APPLIED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    COMPLETED;

    /** Whether the person still has it, so that there is no second one. */
    public boolean isAlive() {
        return this == APPLIED || this == ACCEPTED || this == COMPLETED;
    }
}
