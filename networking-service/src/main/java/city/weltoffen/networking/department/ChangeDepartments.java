package city.weltoffen.networking.department;

import city.weltoffen.defaults.jobs.Job;
import org.springframework.stereotype.Component;

/** Carries out the changes of departments whose day has come. */
@Component
class ChangeDepartments implements Job {

    private final Reorganisation reorganisation;

    ChangeDepartments(Reorganisation reorganisation) {
        this.reorganisation = reorganisation;
    }

    @Override
    public String name() {
        return "change-departments";
    }

    @Override
    public void run() {
        reorganisation.carryOutWhatIsDue();
    }
}
