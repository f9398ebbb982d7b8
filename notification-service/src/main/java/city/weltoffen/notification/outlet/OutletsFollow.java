package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Outlets of a department go to its successor; those of somebody who leaves end, but for mails to the person. */
@Component
class OutletsFollow implements DepartmentFollower, PersonFollower {

    private final Outlets outlets;
    private final Directory directory;

    OutletsFollow(Outlets outlets, Directory directory) {
        this.outlets = outlets;
        this.directory = directory;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        outlets.departmentFollowed(followed);
    }

    /** Who goes on for another department keeps their own. */
    @Override
    public void handOver(HandOver handOver) {
        if (handOver.departments().containsAll(directory.coordinatedBy(handOver.from()))) {
            outlets.personLeft(handOver.from());
        }
    }
}
