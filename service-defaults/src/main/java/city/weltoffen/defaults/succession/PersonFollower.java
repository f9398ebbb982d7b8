package city.weltoffen.defaults.succession;

/** A feature whose open matters go to the successor of a person who leaves; every bean of this kind is called. */
public interface PersonFollower {

    /** Moves what is open and leaves what is history; again, after a failure, it moves the rest. */
    void handOver(HandOver handOver);
}
