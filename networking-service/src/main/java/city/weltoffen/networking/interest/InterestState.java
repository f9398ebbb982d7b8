package city.weltoffen.networking.interest;

/** Where a department stands with a call. */
public enum InterestState {
    /** Interested; nothing is decided. */
    DECLARED,
    /** Decided to take part. */
    GO,
    /** Decided not to take part. */
    NO_GO,
    /** Not its business; another department was told. */
    PASSED_ON,
    WITHDRAWN;

    /** Whether the department still wants it. */
    public boolean isActive() {
        return this == DECLARED || this == GO;
    }
}
