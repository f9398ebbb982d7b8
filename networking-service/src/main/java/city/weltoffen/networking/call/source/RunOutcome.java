package city.weltoffen.networking.call.source;

/** What became of a run. */
public enum RunOutcome {
    RUNNING,
    /** Everything was read. */
    COMPLETED,
    /** Something was read and taken, but not everything. */
    INCOMPLETE,
    /** Nothing was read. */
    FAILED,
    /** The service ended in the middle of it. */
    INTERRUPTED
}
