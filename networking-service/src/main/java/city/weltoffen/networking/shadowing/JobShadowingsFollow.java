package city.weltoffen.networking.shadowing;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import org.springframework.stereotype.Component;

/** Offers for job shadowing go to the successor of the department that made them. */
@Component
class JobShadowingsFollow implements DepartmentFollower {

    private final JobShadowings shadowings;

    JobShadowingsFollow(JobShadowings shadowings) {
        this.shadowings = shadowings;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        shadowings.all().stream()
                .filter(shadowing -> shadowing.details().department().equals(succession.slug()))
                .forEach(shadowing -> shadowings.follow(shadowing, succession));
    }
}
