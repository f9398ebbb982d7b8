package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.interest.Capacity;
import city.weltoffen.networking.interest.Claimants;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.Interests;
import city.weltoffen.networking.interest.Occasion;
import city.weltoffen.networking.interest.Occasions;
import city.weltoffen.networking.interest.WantedCall;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped call, interests and applications of {@code demo/funding.yml} where there is no application yet. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class FundingExamples implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FundingExamples.class);

    private final Applications applications;
    private final ApplicationIndex index;
    private final Interests interests;
    private final Claimants claimants;
    private final Calls calls;
    private final Occasions occasions;
    private final Clock businessClock;

    FundingExamples(
            Applications applications,
            ApplicationIndex index,
            Interests interests,
            Claimants claimants,
            Calls calls,
            Occasions occasions,
            Clock businessClock) {
        this.applications = applications;
        this.index = index;
        this.interests = interests;
        this.claimants = claimants;
        this.calls = calls;
        this.occasions = occasions;
        this.businessClock = businessClock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (index.find(entry -> true).isEmpty()) {
            enter();
        }
    }

    private void enter() throws IOException {
        FundingDemo demo;
        try (var file = new ClassPathResource("demo/funding.yml").getInputStream()) {
            demo = new YAMLMapper().readValue(file, FundingDemo.class);
        }
        Call call;
        try {
            call = calls.publish(CallOrigin.MANUAL, demo.call().details(occasions.today()));
        } catch (DomainProblem known) {
            log.info("The example call is there already", known);
            return;
        }
        demo.interests().forEach(interest -> declare(call.id(), interest));
        demo.applications().forEach(application -> enter(application, WantedCall.of(call)));
    }

    private void declare(CallId call, FundingDemo.DemoInterest example) {
        Interest interest =
                interests.declare(call, claimants.living(example.department(), "#/department"), example.role());
        FundingDemo.DemoDecision decision = example.decision();
        if (decision != null) {
            interests.decide(interest.id(), decision.on(occasions.today()));
        }
    }

    private void enter(FundingDemo.DemoApplication example, WantedCall call) {
        List<FundingDemo.DemoStep> steps = example.stages();
        Application application = Application.begin(
                example.onCall() ? ApplicationId.jointOn(call.callId()) : ApplicationId.next(),
                example.content(example.onCall() ? call : null),
                steps.getFirst().stage(),
                on(steps.getFirst()));
        steps.stream()
                .skip(1)
                .forEach(step -> application.move(step.stage(), null, new Readiness(List.of(), null), on(step)));
        applications.save(application);
    }

    private Occasion on(FundingDemo.DemoStep step) {
        LocalDate day = occasions.today().minusDays(step.daysAgo());
        return new Occasion(
                day.atTime(LocalTime.NOON).atZone(businessClock.getZone()).toInstant(), day, Capacity.SYSTEM);
    }
}
