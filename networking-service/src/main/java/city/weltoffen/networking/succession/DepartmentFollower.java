package city.weltoffen.networking.succession;

import city.weltoffen.events.networking.DepartmentSuccession;

/** A feature whose open matters go to the successor of a department that ended; every bean of this type is called. */
public interface DepartmentFollower {

    /** Moves what is open and leaves what is history; may be called again for the same succession and then changes nothing. */
    void follow(DepartmentSuccession succession);
}
