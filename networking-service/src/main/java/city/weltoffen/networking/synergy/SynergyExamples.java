package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.synergy.Respondent.Capacity;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the shipped example of {@code demo/synergies.yml} once, so that a fresh system shows what a synergy is. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class SynergyExamples implements ApplicationRunner {

    private final Synergies synergies;
    private final SynergyRules rules;
    private final Clock businessClock;

    SynergyExamples(Synergies synergies, SynergyRules rules, Clock businessClock) {
        this.synergies = synergies;
        this.rules = rules;
        this.businessClock = businessClock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        try (InputStream file = new ClassPathResource("demo/synergies.yml").getInputStream()) {
            new YAMLMapper()
                    .readValue(file, new TypeReference<List<Example>>() {})
                    .forEach(this::enter);
        }
    }

    /** The id is made of what it is about, so it is entered once. */
    private void enter(Example example) {
        Ground ground = Ground.theme(example.theme(), example.country());
        List<String> slugs =
                example.sides().stream().map(ExampleSide::department).toList();
        Synergy synergy = Synergy.propose(
                SynergyId.of("example|" + String.join("|", slugs) + "|" + ground.key(), 0),
                new Proposal(ground, example.label(), 8, example.on(), true),
                example.on().plus(rules.answerWithin()),
                example.sides().stream()
                        .map(side -> Side.of(side.department(), side.name()))
                        .toList(),
                example.sides().stream().flatMap(SynergyExamples::reasons).toList());
        var by = new Respondent("system:networking-service", Capacity.OFFICE);
        var at = example.on()
                .atTime(LocalTime.NOON)
                .atZone(businessClock.getZone())
                .toInstant();
        slugs.forEach(slug -> synergy.answer(slug, new Answer(Answer.Kind.ACCEPTED, by, at, null, null)));
        synergy.note(new Outcome(example.outcome(), null, slugs.getFirst(), by, at));
        synergies.propose(synergy);
    }

    private static Stream<Reason> reasons(ExampleSide side) {
        return side.reasons().stream()
                .map(reason -> new Reason(
                        "example-" + side.department() + "-" + reason.on(),
                        reason.kind(),
                        side.department(),
                        "example-" + side.department(),
                        reason.on(),
                        reason.title(),
                        null));
    }

    record Example(
            String theme, String country, LocalizedText label, LocalDate on, List<ExampleSide> sides, String outcome) {}

    record ExampleSide(String department, LocalizedText name, List<ExampleReason> reasons) {}

    record ExampleReason(String kind, LocalDate on, LocalizedText title) {}
}
