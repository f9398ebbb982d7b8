package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.problems.DomainProblem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Enters those templates of {@code templates/calls.yml} that are not there yet; what the office changed stays. */
@Component
class ShippedTemplates implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ShippedTemplates.class);

    private final CallTemplates templates;
    private final TemplateDesk desk;

    ShippedTemplates(CallTemplates templates, TemplateDesk desk) {
        this.templates = templates;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Set<String> known = templates.all().stream()
                .map(template -> template.details().code())
                .collect(Collectors.toSet());
        List<TemplateDetails> missing = shipped().stream()
                .filter(details -> !known.contains(details.code()))
                .toList();
        missing.forEach(this::enter);
        if (!missing.isEmpty()) {
            log.info("Entered {} templates of calls", missing.size());
        }
    }

    private void enter(TemplateDetails details) {
        try {
            desk.create(details);
        } catch (DomainProblem overtaken) {
            // by another instance, or by a city that has no such kind of call
            log.warn("The template {} was not entered: {}", details.code(), overtaken.code());
        }
    }

    static List<TemplateDetails> shipped() throws IOException {
        try (var file = new ClassPathResource("templates/calls.yml").getInputStream()) {
            List<TemplateRequest> entered =
                    new YAMLMapper().readValue(file, new TypeReference<List<TemplateRequest>>() {});
            return entered.stream().map(TemplateRequest::details).toList();
        }
    }
}
