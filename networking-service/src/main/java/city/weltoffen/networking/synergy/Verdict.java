package city.weltoffen.networking.synergy;

/** What becomes of a match, and why not if it is not proposed. */
public enum Verdict {
    /** Both are told. */
    PROPOSE,
    /** It counts from the next working day on. */
    WAITS_FOR_A_WORKING_DAY,
    /** One of the two, or who coordinates it, was told enough this month. */
    WAITS_FOR_NEXT_MONTH,
    /** One of the two has nobody who would hear of it. */
    WAITS_FOR_A_COORDINATOR,
    TOO_WEAK,
    /** Both take part in the same matter. */
    KNOW_EACH_OTHER,
    /** The same person coordinates both. */
    SAME_COORDINATOR,
    EVERYDAY_THEME,
    HOME_COUNTRY,
    TOO_MANY_DEPARTMENTS,
    /** Nothing new for so long that nobody is told any more. */
    TOO_OLD,
    /** The two were told and have not both answered. */
    ALREADY_PROPOSED,
    /** Nothing new happened since they were told. */
    NOTHING_NEW,
    /** They were told not long ago. */
    RESTS,
    /** The same acts brought them together about something else. */
    TOLD_OTHERWISE,
    /** There is a better ground for the same acts. */
    BETTER_GROUND;

    /** Whether it may be proposed later without anything new. */
    public boolean waits() {
        return name().startsWith("WAITS");
    }
}
