package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.networking.acting.Acting;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Forgets who applied for job shadowing some months after it. */
@Component
class ForgetApplications implements Job {

    private final JobShadowings shadowings;
    private final Acting acting;

    ForgetApplications(JobShadowings shadowings, Acting acting) {
        this.shadowings = shadowings;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "forget-job-shadowing-applications";
    }

    @Override
    public void run() {
        LocalDate today = acting.today();
        shadowings.all().stream()
                .filter(shadowing -> shadowings.keptUntil(shadowing).isBefore(today))
                .forEach(shadowing -> shadowings.forget(shadowing, application -> true));
    }
}
