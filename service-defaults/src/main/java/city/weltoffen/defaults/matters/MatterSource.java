package city.weltoffen.defaults.matters;

import java.util.stream.Stream;

/** A feature that knows what waits for a person; every bean of this kind is asked. */
public interface MatterSource {

    /** What the person can do something about today. */
    Stream<Matter> waiting(Reader reader);

    /** What comes after today, for a person for whom nothing waits. */
    default Stream<Matter> coming(Reader reader) {
        return Stream.empty();
    }
}
