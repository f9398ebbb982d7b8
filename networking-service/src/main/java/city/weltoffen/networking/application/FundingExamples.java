package city.weltoffen.networking.application;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.interest.Capacity;
import city.weltoffen.networking.interest.Claimants;
import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.Interests;
import city.weltoffen.networking.interest.Occasion;
import city.weltoffen.networking.interest.Occasions;
import city.weltoffen.networking.interest.WantedCall;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        if (!index.find(entry -> true).isEmpty()) {
            return;
        }
        Demo demo;
        try (var file = new ClassPathResource("demo/funding.yml").getInputStream()) {
            demo = new YAMLMapper().readValue(file, Demo.class);
        }
        Call call = calls.publish(CallOrigin.MANUAL, demo.call().details(occasions.today()));
        demo.interests().forEach(interest -> declare(call.id(), interest));
        demo.applications().forEach(application -> enter(application, WantedCall.of(call)));
    }

    private void declare(CallId call, DemoInterest example) {
        Interest interest =
                interests.declare(call, claimants.living(example.department(), "#/department"), example.role());
        DemoDecision decision = example.decision();
        if (decision != null) {
            interests.decide(interest.id(), decision.on(occasions.today()));
        }
    }

    private void enter(DemoApplication example, WantedCall call) {
        List<DemoStep> steps = example.stages();
        Application application = Application.begin(
                example.onCall() ? ApplicationId.jointOn(call.callId()) : ApplicationId.next(),
                example.content(example.onCall() ? call : null),
                steps.getFirst().stage(),
                on(steps.getFirst()));
        steps.stream()
                .skip(1)
                .forEach(step ->
                        application.move(step.stage(), null, new Readiness(List.of(), null), on(step)));
        applications.save(application);
    }

    private Occasion on(DemoStep step) {
        LocalDate day = occasions.today().minusDays(step.daysAgo());
        return new Occasion(
                day.atTime(LocalTime.NOON).atZone(businessClock.getZone()).toInstant(), day, Capacity.SYSTEM);
    }

    record Demo(DemoCall call, List<DemoInterest> interests, List<DemoApplication> applications) {}

    record DemoCall(
            String identifier,
            String title,
            String kind,
            String programme,
            int opensDaysAgo,
            int deadlineInDays,
            BigDecimal budget,
            List<String> keywords) {

        CallDetails details(LocalDate today) {
            return new CallDetails(
                    identifier,
                    title,
                    kind,
                    programme,
                    CallStatus.OPEN,
                    today.minusDays(opensDaysAgo),
                    null,
                    List.of(Deadline.on(today.plusDays(deadlineInDays))),
                    Money.euros(budget),
                    keywords,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null);
        }
    }

    record DemoInterest(
            String department, InterestRole role, @Nullable DemoDecision decision) {}

    record DemoDecision(String function, BigDecimal ownContribution, String budgetLine, String fileReference) {

        DepartmentDecision on(LocalDate day) {
            return new DepartmentDecision(
                    true, function, day, Money.euros(ownContribution), budgetLine, fileReference);
        }
    }

    record DemoStep(Stage stage, int daysAgo) {}

    record DemoApplication(
            String project,
            String title,
            boolean onCall,
            List<String> departments,
            Set<String> themes,
            BigDecimal requested,
            @Nullable BigDecimal ownContribution,
            @Nullable String lessons,
            List<DemoStep> stages) {

        ApplicationContent content(@Nullable WantedCall call) {
            return new ApplicationContent(
                    project,
                    title,
                    call,
                    null,
                    ApplicationRole.LEAD,
                    departments,
                    Set.of(),
                    themes,
                    Set.of(),
                    new Amounts(
                            Money.euros(requested),
                            ownContribution == null ? null : Money.euros(ownContribution),
                            null),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    lessons);
        }
    }
}
