package city.weltoffen.networking.call.source;

/** Why a run began. */
public enum RunTrigger {
    SCHEDULE,
    REQUEST,
    UPLOAD
}
