package city.weltoffen.relations.activity;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Activities of which something is to be done go with their departments. */
@Component
class ActivitiesFollow implements DepartmentFollower {

    private final ActivityIndex index;
    private final Activities activities;

    ActivitiesFollow(ActivityIndex index, Activities activities) {
        this.index = index;
        this.activities = activities;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        index.find(activity ->
                        activity.isOpen() && activity.details().departments().contains(followed.from()))
                .forEach(activity -> activities.departmentFollowed(activity.id(), followed));
    }
}
