package city.weltoffen.measures.concept;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a concept's file changes, or leaves alone because people changed it.
 *
 * @param path where, for instance {@code measures/4.2/title.de}
 * @param from what was there
 * @param to what the file says
 */
public record Difference(
        Kind kind,
        String path,
        @Nullable String from,
        @Nullable String to) {

    /** What becomes of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It stands in the file no longer; it is marked, never deleted. */
        WITHDRAWN,
        /** It was withdrawn and stands in the file again. */
        RETURNED,
        /** The file says something new, but people changed it by hand: that stays. */
        KEPT
    }

    public static Difference changed(String path, @Nullable String from, @Nullable String to) {
        return new Difference(Kind.CHANGED, path, from, to);
    }

    public static Difference of(Kind kind, String path) {
        return new Difference(kind, path, null, null);
    }
}
