package city.weltoffen.networking.action;

/** Whether something still has to be done. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
