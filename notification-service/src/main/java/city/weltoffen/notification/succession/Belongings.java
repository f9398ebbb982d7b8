package city.weltoffen.notification.succession;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.HandOver;

/** Things of one kind that belong to departments and people; every bean of this kind is called. */
public interface Belongings extends DepartmentFollower {

    /** Of somebody who coordinates no department any more. */
    void personLeft(HandOver handOver);
}
