package city.weltoffen.networking.training;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import org.springframework.stereotype.Component;

/** Trainings on offer go to the successor of the department that offered them. */
@Component
class TrainingsFollow implements DepartmentFollower {

    private final Trainings trainings;

    TrainingsFollow(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        trainings.offered().stream()
                .filter(training -> training.details().department().equals(succession.slug()))
                .forEach(training -> trainings.follow(training, succession));
    }
}
