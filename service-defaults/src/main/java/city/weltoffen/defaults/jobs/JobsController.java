package city.weltoffen.defaults.jobs;

import city.weltoffen.defaults.jobs.JobResponse.JobRunResponse;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final JobRuns runs;
    private final EveryMinute minutes;

    JobsController(JobRunner runner, JobRuns runs, EveryMinute minutes) {
        this.runner = runner;
        this.runs = runs;
        this.minutes = minutes;
    }

    @GetMapping
    @Allow(Who.ADMINS)
    @Operation(summary = "The jobs of this service, how each did the last time, and when it runs next")
    List<JobResponse> jobs() {
        Map<String, JobRun> last = runs.all();
        return runner.names().stream()
                .map(name -> new JobResponse(
                        name,
                        minutes.next().orElse(null),
                        Optional.ofNullable(last.get(name))
                                .map(JobRunResponse::of)
                                .orElse(null)))
                .toList();
    }

    @PostMapping("/{name}/runs")
    @Allow(Who.ADMINS)
    @Operation(summary = "Runs a job now; ran is false when another instance runs it at this moment")
    Run run(@PathVariable String name) {
        return new Run(name, runner.run(name));
    }

    record Run(String job, boolean ran) {}
}
