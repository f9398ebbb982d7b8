package city.weltoffen.measures.report;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Comments that are still owed go to the successor of the department that owed them. */
@Component
class ReportsFollow implements DepartmentFollower {

    private final Reports reports;

    ReportsFollow(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        reports.commenting()
                .forEach(found -> reports.update(found.id(), report -> report.departmentFollowed(followed)));
    }
}
