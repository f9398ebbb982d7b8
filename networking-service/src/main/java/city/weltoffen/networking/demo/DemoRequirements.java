package city.weltoffen.networking.demo;

import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.competence.ProfileId;
import city.weltoffen.networking.competence.RequirementProfiles;
import city.weltoffen.networking.competence.Skills;
import java.io.IOException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters the example of a requirement profile, {@code demo/directory.yml}, where there is none yet. */
@Component
@ConditionalOnProperty("weltoffen.demo")
class DemoRequirements implements ApplicationRunner {

    private final RequirementProfiles profiles;

    DemoRequirements(RequirementProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (profiles.find(ProfileId.GROUP).isPresent()) {
            return;
        }
        try (var file = new ClassPathResource("demo/directory.yml").getInputStream()) {
            Example example = new YAMLMapper().readValue(file, Demo.class).requirements();
            profiles.change(ProfileId.GROUP, ExpectedVersion.of("*"), example.text(), example.needed());
        }
    }

    record Demo(Example requirements) {}

    record Example(LocalizedText text, Skills needed) {}
}
