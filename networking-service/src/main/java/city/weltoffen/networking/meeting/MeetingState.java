package city.weltoffen.networking.meeting;

/** How far a meeting is. */
public enum MeetingState {
    DRAFT,
    OPEN,
    IN_PROGRESS,
    CLOSED,
    CANCELLED;

    /** Whether it still lies ahead. */
    public boolean isAhead() {
        return this == DRAFT || this == OPEN;
    }
}
