package city.weltoffen.notification.outlet;

/** Whether something goes out by it. What comes meanwhile waits, nothing is lost. */
public enum OutletState {
    /** Its address has not said yet that it wants to hear. */
    UNCONFIRMED,
    ACTIVE,
    /** Its owner wants a rest. */
    PAUSED,
    /** Deliveries failed too often, or for good; its owner or an admin must look at it. */
    FAILED
}
