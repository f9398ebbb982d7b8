package city.weltoffen.networking.call.source;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param pages fetched, or passes over a file
 * @param rows different ones read so far
 * @param expected rows as the source counts them, where it does
 * @param taken calls compared and stored; begins when all is read
 * @param calls to be taken, once that is known
 */
public record RunProgress(
        int pages,
        int rows,
        @Nullable Integer expected,
        int taken,
        @Nullable Integer calls) {

    static final RunProgress NONE = new RunProgress(0, 0, null, 0, null);
}
