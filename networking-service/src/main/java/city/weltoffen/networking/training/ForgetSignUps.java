package city.weltoffen.networking.training;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets who signed up for a training some weeks after it. */
@Component
class ForgetSignUps implements Job {

    private final Trainings trainings;
    private final Acting acting;

    ForgetSignUps(Trainings trainings, Acting acting) {
        this.trainings = trainings;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "forget-sign-ups";
    }

    @Override
    public void run() {
        LocalDate today = acting.today();
        trainings.all().stream()
                .filter(training -> !training.signUps().inOrder().isEmpty())
                .filter(training -> trainings.keptUntil(training).isBefore(today))
                .forEach(training -> trainings.forget(training, signUp -> true));
    }
}
