package city.weltoffen.measures.counting;

/** By which stretches of time something is counted. */
public enum Grain {
    YEAR,
    QUARTER,
    MONTH,
    /** From the beginning on. */
    TOTAL
}
