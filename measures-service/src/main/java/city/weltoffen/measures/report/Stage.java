package city.weltoffen.measures.report;

import java.util.Set;

/** How far a report is. */
public enum Stage {
    OPEN,
    COMMENTING,
    FROZEN,
    PUBLISHED,
    WITHDRAWN;

    /** Whether it has its content for good. */
    public boolean isFrozen() {
        return Set.of(FROZEN, PUBLISHED).contains(this);
    }
}
