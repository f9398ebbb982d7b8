package city.weltoffen.defaults.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.defaults.jobs.JobResponse.JobRunResponse;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.WithBackends;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.servlet.client.RestTestClient;

@WithBackends
@SpringBootTest(
        classes = JobsTest.WorkingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=working-service",
            "spring.mongodb.database=working",
            "spring.cloud.stream.bindings.events-out-0.destination=weltoffen.measures"
        })
class JobsTest {

    private static final String JOBS = "/api/operations/working-service/jobs";

    @LocalServerPort
    int port;

    @Autowired
    EveryMinute minutes;

    private RestTestClient admin;

    @BeforeEach
    void anAdmin() {
        admin = Api.as(port, TestTokens.admin());
    }

    @Test
    void tellHowTheyDidTheLastTime() {
        Map<String, JobResponse> jobs = await("both have run").until(this::jobs, JobsTest::haveRun);

        JobRunResponse steady = Objects.requireNonNull(jobs.get("steady").lastRun());
        assertThat(steady.outcome()).isEqualTo(JobRun.Outcome.DONE);
        assertThat(steady.begunAt()).isBeforeOrEqualTo(Instant.now());
        assertThat(steady.millis()).isNotNegative();
        assertThat(jobs.get("stumbling").lastRun())
                .extracting(JobRunResponse::outcome)
                .isEqualTo(JobRun.Outcome.FAILED);
    }

    @Test
    void tellOfTheRunThatSomebodyAskedFor() {
        await("both have run").until(this::jobs, JobsTest::haveRun);
        Instant asked = Instant.now();
        admin.post().uri(JOBS + "/steady/runs").exchange().expectStatus().isOk();

        assertThat(jobs().get("steady").lastRun())
                .extracting(JobRunResponse::begunAt)
                .satisfies(begun -> assertThat(begun).isAfterOrEqualTo(asked.minusMillis(1)));
    }

    @Test
    void tellWhenTheyRunNextWhileTheyDo() {
        assertThat(jobs().get("steady").nextRunAt()).isBefore(Instant.now().plus(Duration.ofMinutes(2)));

        minutes.stop();
        assertThat(jobs().get("steady").nextRunAt()).isNull();

        minutes.start();
        assertThat(jobs().get("steady").nextRunAt()).isNotNull();
    }

    private static boolean haveRun(Map<String, JobResponse> jobs) {
        return jobs.values().stream().map(JobResponse::lastRun).allMatch(Objects::nonNull);
    }

    private Map<String, JobResponse> jobs() {
        @Nullable
        List<JobResponse> found = admin.get()
                .uri(JOBS)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<List<JobResponse>>() {})
                .getResponseBody();
        return Objects.requireNonNull(found).stream().collect(Collectors.toMap(JobResponse::name, Function.identity()));
    }

    /** A service with a job that does its work and one that does not. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class WorkingService {

        @Bean
        Job steady() {
            return job("steady", () -> {});
        }

        @Bean
        Job stumbling() {
            return job("stumbling", () -> {
                throw new IllegalStateException("on purpose");
            });
        }

        private static Job job(String name, Runnable work) {
            return new Job() {

                @Override
                public String name() {
                    return name;
                }

                @Override
                public void run() {
                    work.run();
                }
            };
        }
    }
}
