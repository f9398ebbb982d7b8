package city.weltoffen.notification.invitation;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Invitations go with their departments; who leaves is invited no more. */
@Component
class InvitationsFollow implements DepartmentFollower, PersonFollower {

    private final Invitations invitations;
    private final Directory directory;

    InvitationsFollow(Invitations invitations, Directory directory) {
        this.invitations = invitations;
        this.directory = directory;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        invitations.departmentFollowed(followed);
    }

    /** Who goes on for another department keeps it. */
    @Override
    public void handOver(HandOver handOver) {
        if (handOver.departments().containsAll(directory.coordinatedBy(handOver.from()))) {
            invitations.personLeft(handOver.from());
        }
    }
}
