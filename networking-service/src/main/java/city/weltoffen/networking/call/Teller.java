package city.weltoffen.networking.call;

import org.jspecify.annotations.Nullable;

/**
 * Who tells of a call. Two sources of one kind are two tellers: what one of them says is no change of what the other said.
 *
 * @param source id of the source; none where somebody typed it or gave a file to the city, and of what was remembered
 *     before sources were told apart
 */
record Teller(CallOrigin origin, @Nullable String source) {

    private static final char SEPARATOR = ':';

    static final Teller OFFICE = new Teller(CallOrigin.MANUAL, null);

    static Teller of(ToldCall word) {
        return new Teller(word.origin(), word.source());
    }

    /** One who has no source. */
    static Teller anyOf(CallOrigin origin) {
        return new Teller(origin, null);
    }

    static Teller read(String key) {
        int end = key.indexOf(SEPARATOR);
        return end < 0
                ? anyOf(CallOrigin.valueOf(key))
                : new Teller(CallOrigin.valueOf(key.substring(0, end)), key.substring(end + 1));
    }

    /** As it is stored. */
    String key() {
        return source == null ? origin.name() : origin.name() + SEPARATOR + source;
    }

    boolean isOffice() {
        return origin == CallOrigin.MANUAL;
    }

    /** Whether its word counts against the other's, whatever they say. */
    boolean isSounderThan(Teller other) {
        return origin.compareTo(other.origin) < 0;
    }
}
