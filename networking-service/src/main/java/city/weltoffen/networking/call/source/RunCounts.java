package city.weltoffen.networking.call.source;

/**
 * What became of the rows of a run, each counted once however often it came.
 *
 * @param copies further rows of the same call: languages, data sources, repetitions
 */
public record RunCounts(int created, int changed, int unchanged, int copies, int refused) {

    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0);

    public int read() {
        return calls() + copies + refused;
    }

    /** How many calls it found. */
    int calls() {
        return created + changed + unchanged;
    }
}
