package city.weltoffen.networking.call;

/** Whether a call can be answered. */
public enum CallStatus {
    FORTHCOMING,
    OPEN,
    CLOSED
}
