package city.weltoffen.defaults.jobs;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Collection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an admin see and run the jobs of this service. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}/jobs")
class JobsController {

    private final JobRunner runner;

    JobsController(JobRunner runner) {
        this.runner = runner;
    }

    @GetMapping
    @Allow(Who.ADMINS)
    @Operation(summary = "Names of the jobs of this service")
    Collection<String> jobs() {
        return runner.names();
    }

    @PostMapping("/{name}/runs")
    @Allow(Who.ADMINS)
    @Operation(summary = "Runs a job now; ran is false when another instance runs it at this moment")
    Run run(@PathVariable String name) {
        return new Run(name, runner.run(name));
    }

    record Run(String job, boolean ran) {}
}
