package city.weltoffen.networking.succession;

import java.util.List;

/** A feature whose open matters go to the successor of a person who leaves; every bean of this type is called. */
public interface PersonFollower {

    /** Moves what is open and leaves what is history; may be called again for the same hand-over and then changes nothing. */
    void handOver(HandOver handOver);

    /**
     * Hears of somebody who leaves and names nobody; may be called again.
     *
     * @param departments slugs of the departments for which the person leaves
     * @param person opaque subject
     */
    default void left(List<String> departments, String person) {}

    /** What {@link #handOver} would move today, for the question before it. */
    default List<OpenMatter> held(String person) {
        return List.of();
    }
}
