package city.weltoffen.measures.progress;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Progress reports that are not approved go with the department that writes them. */
@Component
class ProgressReportsFollow implements DepartmentFollower {

    private final ProgressReports reports;

    ProgressReportsFollow(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        reports.departmentFollowed(followed);
    }
}
