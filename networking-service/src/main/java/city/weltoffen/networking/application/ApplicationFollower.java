package city.weltoffen.networking.application;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets applications that are not over follow a department's successor. */
@Component
class ApplicationFollower implements DepartmentFollower {

    private static final Set<Stage> OVER = EnumSet.of(Stage.REJECTED, Stage.CLOSED, Stage.WITHDRAWN);

    private final Applications applications;

    ApplicationFollower(Applications applications) {
        this.applications = applications;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        applications.of(succession.slug()).stream()
                .filter(application -> !OVER.contains(application.stage()))
                .forEach(application -> applications.update(
                        application.id(), (one, now) -> one.follow(succession.slug(), succession.successor())));
    }
}
