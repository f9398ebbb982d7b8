package city.weltoffen.measures.counting;

/** How events become a figure. */
public enum Operation {
    /** How many events there were. */
    COUNT,
    /** How many different values a field had. */
    DISTINCT,
    /** What the numbers of a field add up to. */
    SUM,
    /** How many matters were open at the end, since one kind of event opens and another closes them. */
    BALANCE
}
