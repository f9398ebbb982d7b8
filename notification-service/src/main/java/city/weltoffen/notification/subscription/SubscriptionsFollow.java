package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Subscriptions go with their owners, and with the departments for which they ask. */
@Component
class SubscriptionsFollow implements DepartmentFollower, PersonFollower {

    private final Subscriptions subscriptions;
    private final Directory directory;

    SubscriptionsFollow(Subscriptions subscriptions, Directory directory) {
        this.subscriptions = subscriptions;
        this.directory = directory;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        subscriptions.departmentFollowed(followed);
    }

    /** Who goes on for another department keeps their own. */
    @Override
    public void handOver(HandOver handOver) {
        if (handOver.departments().containsAll(directory.coordinatedBy(handOver.from()))) {
            subscriptions.handOver(handOver);
        }
    }
}
