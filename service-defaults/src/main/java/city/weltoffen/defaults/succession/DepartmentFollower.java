package city.weltoffen.defaults.succession;

/** A feature whose open matters go to the successor of a department that ended; every bean of this kind is called. */
public interface DepartmentFollower {

    /** Moves what is open and leaves what is history; again it moves what became open since, and nothing else. */
    void departmentFollowed(Followed followed);
}
