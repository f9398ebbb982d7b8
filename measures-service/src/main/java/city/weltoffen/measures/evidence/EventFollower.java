package city.weltoffen.measures.evidence;

/** What counts events in the memory of this instance; each event may come more than once and in any order. */
public interface EventFollower {

    void on(CopiedEvent event);

    /** An event of that kind was assigned to a measure, or is so no longer. */
    void onAssigned(String measure, String kind);
}
