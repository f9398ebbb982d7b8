package city.weltoffen.measures.progress;

/** How those who write a report find that it goes. */
public enum Assessment {
    GOES_WELL,
    NEEDS_ATTENTION,
    STUCK
}
