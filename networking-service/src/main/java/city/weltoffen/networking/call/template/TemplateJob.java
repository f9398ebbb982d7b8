package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.jobs.Job;
import org.springframework.stereotype.Component;

/** Lets the next year's calls be there in time. */
@Component
class TemplateJob implements Job {

    private final TemplateDesk desk;

    TemplateJob(TemplateDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "call-templates";
    }

    @Override
    public void run() {
        desk.tellAll();
    }
}
