package city.weltoffen.networking.call.pub;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped examples of {@code demo/public-calls.yml} once, so that a fresh system shows public calls. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class PublicExamples implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(PublicExamples.class);

    private final Calls calls;
    private final Clock businessClock;

    PublicExamples(Calls calls, Clock businessClock) {
        this.calls = calls;
        this.businessClock = businessClock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("demo/public-calls.yml").getInputStream()) {
            new YAMLMapper()
                    .readValue(file, new TypeReference<List<Example>>() {})
                    .forEach(this::enter);
        }
    }

    private void enter(Example example) {
        try {
            calls.publish(CallOrigin.MANUAL, example.details(LocalDate.now(businessClock)));
        } catch (DomainProblem known) {
            log.debug("The example {} is there already", example.identifier());
        }
    }

    record Example(
            String identifier,
            String title,
            String kind,
            @Nullable Integer deadlineInDays,
            @Nullable BigDecimal amount,
            List<String> keywords,
            String heading,
            String text) {

        CallDetails details(LocalDate today) {
            return new CallDetails(
                    identifier,
                    title,
                    kind,
                    null,
                    CallStatus.OPEN,
                    null,
                    null,
                    deadlineInDays == null ? List.of() : List.of(Deadline.on(today.plusDays(deadlineInDays))),
                    amount == null ? null : Money.euros(amount),
                    keywords,
                    null,
                    null,
                    null,
                    null,
                    List.of(new CallSection(heading, text)),
                    List.of(CallKinds.CIVIL_SOCIETY),
                    null);
        }
    }
}
