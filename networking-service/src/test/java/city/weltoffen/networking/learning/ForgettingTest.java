package city.weltoffen.networking.learning;

import static city.weltoffen.networking.learning.Learners.created;
import static city.weltoffen.testing.Rest.get;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Rest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NetworkingTest
class ForgettingTest {

    @LocalServerPort
    int port;

    @Autowired
    List<Job> jobs;

    @Test
    void isAJobOfItsOwnForSignUpsAndForApplications() {
        assertThat(jobs).extracting(Job::name).contains("forget-sign-ups", "forget-job-shadowing-applications");
    }

    @Test
    void leavesWhatIsStillToCome() {
        Learners house = new Learners(port);
        String training = "/api/trainings/" + created(house.kultur, "/api/trainings", """
                        {"department": "kultur", "title": {"de": "Bald"}, "booking": {"places": 1},
                         "sessions": [{"day": "2026-06-10", "from": "09:00", "until": "10:00"}]}
                        """);
        Rest.post(house.umwelt, training + "/sign-up", "{}").expectStatus().isOk();

        jobs.stream().filter(job -> job.name().startsWith("forget-")).forEach(Job::run);

        assertThat(get(house.umwelt, training).get("taken")).isEqualTo(1);
    }
}
