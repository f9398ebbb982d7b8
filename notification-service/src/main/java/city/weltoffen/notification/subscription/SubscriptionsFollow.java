package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Subscriptions go with their owners, and with the departments for which they ask. */
@Component
class SubscriptionsFollow implements DepartmentFollower, PersonFollower {

    private final Subscriptions subscriptions;

    SubscriptionsFollow(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        subscriptions.departmentFollowed(followed);
    }

    @Override
    public void handOver(HandOver handOver) {
        subscriptions.handOver(handOver);
    }
}
