package city.weltoffen.networking.interest;

/** In which function somebody acted; who it was is nobody's business later. */
public enum Capacity {
    COORDINATOR,
    DEPUTY,
    MEMBER,
    OFFICE,
    /** The service itself, for instance when departments merge. */
    SYSTEM
}
